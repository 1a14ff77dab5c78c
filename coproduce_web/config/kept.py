"""What a site keeps between one start and the next: its secret and its database, in one folder."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import dj_database_url
from django.core.management.utils import get_random_secret_key

from coproduce_web.config.environment import SettingError

# Several people may write at once: one waits for another instead of failing, and readers never wait.
PRAGMAS = """
PRAGMA journal_mode=WAL;
PRAGMA synchronous=NORMAL;
PRAGMA busy_timeout=20000;
PRAGMA foreign_keys=ON;
PRAGMA mmap_size=134217728;
PRAGMA journal_size_limit=27103364;
PRAGMA cache_size=2000;
"""


def secret_key(folder: Path) -> str:
    """The secret of this site: made on the first start, then read from `folder`, its owner's alone."""
    kept = folder / "secret-key"
    folder.mkdir(parents=True, exist_ok=True)
    try:
        # Made and filled under another name first, so that two first starts at once agree on one whole key.
        draft = folder / f"secret-key.{os.getpid()}"
        draft.touch(mode=0o600)
        draft.write_text(get_random_secret_key(), encoding="utf-8")
        os.link(draft, kept)
    except FileExistsError:
        pass
    finally:
        draft.unlink(missing_ok=True)
    return kept.read_text(encoding="utf-8")


def database(folder: Path) -> dict[str, Any]:
    """The PostgreSQL that `DATABASE_URL` names; where it names none, SQLite in `folder`."""
    address = os.environ.get("DATABASE_URL", "").strip()
    return postgresql(address) if address else sqlite(folder)


def sqlite(folder: Path) -> dict[str, Any]:
    """SQLite in `folder`. IMMEDIATE: a transaction says at its start that it writes; none fails halfway."""
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": folder / "coproduce.sqlite3",
        "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": 20, "init_command": PRAGMAS},
    }


def postgresql(address: str) -> dict[str, Any]:
    """PostgreSQL at that address. A connection is kept for ten minutes, and tried before it is used again."""
    try:
        found = dj_database_url.parse(address, conn_max_age=600, conn_health_checks=True)
    except ValueError:
        raise SettingError(NO_ADDRESS) from None
    if found["ENGINE"] != "django.db.backends.postgresql" or not found["NAME"]:
        raise SettingError(NO_ADDRESS)
    return {**found, "OPTIONS": {"connect_timeout": 10} | found.get("OPTIONS", {})}


def counted(folder: Path) -> dict[str, Any]:
    """How often something was tried, for a few minutes: in files, so that all who serve count together."""
    return {
        "BACKEND": "django.core.cache.backends.filebased.FileBasedCache",
        "LOCATION": folder / "counted",
        "OPTIONS": {"MAX_ENTRIES": 5000},
    }


# The address itself is not repeated: it holds a password.
NO_ADDRESS = (
    "DATABASE_URL is not the address of a PostgreSQL database. Write it as "
    "postgres://NAME:PASSWORD@HOST:5432/DATABASE, with %40 for an @ in the password and %2F for a /."
)


@contextmanager
def reached() -> Iterator[None]:
    """Says in a sentence that the database cannot be reached, instead of failing somewhere inside."""
    from django.db import OperationalError, connection

    try:
        yield
    except OperationalError as wrong:
        if connection.vendor != "postgresql" or connection.connection is not None:
            raise
        said = " ".join(str(wrong).split())
        raise SettingError(
            f"The database that DATABASE_URL names cannot be reached. PostgreSQL says: {said}. "
            "See that it runs, and that the name, the password and the host are right."
        ) from None
