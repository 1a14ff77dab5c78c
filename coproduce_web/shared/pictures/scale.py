"""What every picture says of a count: where it lies between none and all, and how sure we can be."""

from typing import Protocol

from django.utils.translation import gettext as _


class Counted(Protocol):
    """Anything counted as a question counts, such as a tally. Shares are from 0 to 1, None if not asked."""

    @property
    def asked(self) -> int: ...
    @property
    def met(self) -> int: ...
    @property
    def not_known(self) -> int: ...
    @property
    def share(self) -> float | None: ...
    @property
    def low(self) -> float | None: ...
    @property
    def high(self) -> float | None: ...


def percent(share: float) -> str:
    """A share from 0 to 1 as a place in a picture, written the same in every language: 0.845 is `84.5%`."""
    return f"{min(max(share, 0.0), 1.0) * 100:.1f}%"


def of(counted: Counted) -> str:
    """Met of asked, in words."""
    return _("%(met)d of %(asked)d") % {"met": counted.met, "asked": counted.asked}


def likely(counted: Counted) -> str:
    """The interval in words, out of a hundred; a dash where nothing was asked."""
    if counted.low is None or counted.high is None:
        return "–"
    ends = {"low": round(counted.low * 100), "high": round(counted.high * 100)}
    return _("%(low)d and %(high)d in 100") % ends
