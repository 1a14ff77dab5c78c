"""What is meant by the words that several commands share."""

from pathlib import Path

from coproduce.framework import NOTHING_AGREED, Agreed
from coproduce.framework.agreed import read_agreed

# How the shipped population is asked for.
SHIPPED = "uk"


def population_of(asked: str | None) -> str | None:
    """What `open_package` is to compare with."""
    return "shipped" if asked == SHIPPED else asked


def agreed_in(thresholds: Path | None) -> Agreed:
    """The numbers the group agreed for itself, from its file."""
    return read_agreed(thresholds) if thresholds else NOTHING_AGREED
