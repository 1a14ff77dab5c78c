"""Every address of the site, and the tables of who gets what there."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.urls import URLPattern, URLResolver, get_resolver

PAGES: dict[str, dict[str, Any]] = tomllib.loads(
    (Path(__file__).parent / "pages.toml").read_text(encoding="utf-8")
)
# The pages of an initiative, app by app: who gets what there.
RIGHTS: dict[str, dict[str, Any]] = {
    name: row
    for table in sorted((Path(__file__).parent / "rights").glob("*.toml"))
    for name, row in tomllib.loads(table.read_text(encoding="utf-8")).items()
}
ROLES = ("stranger", "member", "giver", "onlooker", "steward")


def addresses(found: URLResolver | None = None) -> Iterator[URLPattern]:
    """Every address of the site."""
    for pattern in (found or get_resolver()).url_patterns:
        if isinstance(pattern, URLResolver):
            yield from addresses(pattern)
        else:
            yield pattern


def readable(name: str) -> list[str]:
    """The roles that get a page there, rather than being led on, turned away or given a file."""
    row = PAGES[name]
    return [] if row.get("file") else [role for role in ROLES if row[role] == 200]
