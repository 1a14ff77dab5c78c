"""What was counted of the site's own records, kept between two askings: only what changed is asked again."""

import sqlite3
from hashlib import sha256
from pathlib import Path

from django.conf import settings

from coproduce.assess.assessment import Assessment, assess
from coproduce.errors import SourceError
from coproduce.evidence.package import Package
from coproduce.framework import Agreed


def counts_of(scope: str) -> Path:
    """The file of a scope, which nobody else on the machine reads; its name says nothing of a place."""
    folder = Path(settings.COUNTS_ROOT)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder / f"{sha256(scope.encode()).hexdigest()}.sqlite3"


def ask_what_changed(package: Package, agreed: Agreed, counts: Path) -> Assessment:
    """The whole assessment. Counts that cannot be read are thrown away, and all is asked."""
    try:
        return assess(package, agreed=agreed, store=counts)
    except (SourceError, sqlite3.Error):
        counts.unlink(missing_ok=True)
        return assess(package, agreed=agreed)


def forget(scope: str) -> None:
    """Let go of the counts of a scope that speaks of nothing any more."""
    counts_of(scope).unlink(missing_ok=True)
