"""The site's settings for tests: a home of its own, thrown away, and quick hashing of passwords.

`DATABASE_URL` chooses the database, SQLite in memory by default.
"""

import os
import tempfile

_home = tempfile.TemporaryDirectory(prefix="habeas-tests-")
os.environ["HABEAS_HOME"] = _home.name

from habeas.web.settings import *  # noqa: E402, F403
from habeas.web.settings import STATIC_ROOT, STORAGES  # noqa: E402

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES = STORAGES | {"staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
STATIC_ROOT.mkdir()  # WhiteNoise warns of a missing one
