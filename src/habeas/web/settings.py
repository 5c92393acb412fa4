"""The site's settings, by environment (docs/install.md):

`HABEAS_HOME` the folder that holds everything the site keeps (database, uploads, secret key, collected static files);
`DATABASE_URL`, `SECRET_KEY`, `ALLOWED_HOSTS` (a comma list), `HABEAS_HTTPS=1` (the site is reached by HTTPS only),
`HABEAS_NAME` (the site's name), `HABEAS_CONTACT` (the mail address for corrections, shown on the site),
`HABEAS_URL` (its public address, for links in mail), `HABEAS_READER` (docs/readers.md), `TIME_ZONE`, `LANGUAGE_CODE`.
"""

import os
from pathlib import Path

import dj_database_url
import platformdirs

from .secret import kept_secret

HOME = Path(os.environ.get("HABEAS_HOME") or platformdirs.user_data_dir("habeas")).resolve()
HTTPS = os.environ.get("HABEAS_HTTPS") == "1"

SECRET_KEY = os.environ.get("SECRET_KEY") or kept_secret(HOME / "secret-key")
ALLOWED_HOSTS = [host.strip() for host in os.environ.get("ALLOWED_HOSTS", "localhost,127.0.0.1,[::1]").split(",")]
DEBUG = False

INSTALLED_APPS = [
    "habeas.web.library",
    "habeas.web.desk",
    "habeas.web.public",
    "habeas.web.reconcile",
    "wagtail.contrib.redirects",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_filters",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "habeas.web.content_security.content_security",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
]

ROOT_URLCONF = "habeas.web.urls"
WSGI_APPLICATION = "habeas.web.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

DATABASES = {
    "default": dj_database_url.config(default=f"sqlite:///{HOME / 'db.sqlite3'}", conn_max_age=60),
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    # Readers never wait for the writer (WAL); a writer waits for the other instead of failing half way (IMMEDIATE).
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
    }
else:
    INSTALLED_APPS.append("django.contrib.postgres")

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]

LANGUAGE_CODE = os.environ.get("LANGUAGE_CODE", "en-gb")
TIME_ZONE = os.environ.get("TIME_ZONE", "UTC")
USE_I18N = True
USE_TZ = True

STATIC_URL = "/static/"
STATIC_ROOT = HOME / "static"
MEDIA_URL = "/media/"
MEDIA_ROOT = HOME / "media"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.ManifestStaticFilesStorage"},
}

SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = HTTPS
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if HTTPS else 0
# Whether the other hosts of the domain speak HTTPS is not ours to say: no includeSubDomains, no preload.
SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021"]
SECURE_REFERRER_POLICY = "same-origin"

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
}

DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000  # Wagtail's editor sends many small fields

HABEAS_READER = os.environ.get("HABEAS_READER") or "rules"
HABEAS_CONTACT = os.environ.get("HABEAS_CONTACT", "")
WAGTAIL_SITE_NAME = os.environ.get("HABEAS_NAME", "Habeas")
WAGTAILADMIN_BASE_URL = os.environ.get("HABEAS_URL", "http://localhost:8000")
# Words are found as they are written, on PostgreSQL as on SQLite; a language's stemming would find what is not marked.
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database", "SEARCH_CONFIG": "simple"}}
WAGTAILDOCS_EXTENSIONS = ["csv", "docx", "odt", "pdf", "pptx", "rtf", "txt", "xlsx", "zip"]
# Nothing is ever asked of another host: an editor at work is nobody else's business.
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
