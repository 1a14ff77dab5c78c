"""What a site keeps between one start and the next: its secret and its database, in one folder."""

import os
from pathlib import Path
from typing import Any

from django.core.management.utils import get_random_secret_key

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
    """SQLite in `folder`. IMMEDIATE: a transaction says at its start that it writes; none fails halfway."""
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": folder / "coproduce.sqlite3",
        "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": 20, "init_command": PRAGMAS},
    }
