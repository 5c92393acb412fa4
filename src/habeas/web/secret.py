"""Secrets that the site makes for itself on its first run and keeps."""

import contextlib
import os
import secrets
import tempfile
from pathlib import Path


def kept_secret(path: Path, random_bytes: int = 64) -> str:
    """The secret kept in `path`; made there, readable by its owner only, where there is none yet."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor, draft = tempfile.mkstemp(dir=path.parent)  # mkstemp's files are the owner's alone
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(secrets.token_urlsafe(random_bytes) + "\n")
        with contextlib.suppress(FileExistsError):  # another process was first: its secret counts
            os.link(draft, path)
        Path(draft).unlink()
    return path.read_text("ascii").strip()
