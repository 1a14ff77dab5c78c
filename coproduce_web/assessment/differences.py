"""The differences between sides, each with its interval: what a group can talk about."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from coproduce.report.words import Data
from coproduce_web.shared.pictures.bars import Bar
from coproduce_web.shared.pictures.scale import percent
from coproduce_web.shared.table import Table, table
from coproduce_web.shared.words import SIDES


@dataclass(frozen=True)
class Differences:
    """A line for each two sides, the middle being no difference; and the same as a table."""

    bars: Sequence[Bar]
    table: Table


def differences(gaps: Sequence[Data]) -> Differences | None:
    """The picture of the differences between sides; None where no two were asked the same."""
    if not gaps:
        return None
    heads = [_("Sides"), _("Difference"), _("Likely between")]
    rows = [(_pair(gap), _points(gap["difference"]), _likely(gap)) for gap in gaps]
    return Differences([_bar(gap) for gap in gaps], table(_("The difference"), heads, rows, numbers=(1,)))


def _bar(gap: Data) -> Bar:
    # From all on one side to all on the other: twice as wide as a share.
    at, low, high = ((1 + gap[name]) / 2 for name in ("difference", "low", "high"))
    said = _("%(points)s: likely between %(ends)s") % {
        "points": _points(gap["difference"]),
        "ends": _likely(gap),
    }
    return Bar(_pair(gap), said, "", percent(at), percent(low), percent(high), percent(high - low))


def _pair(gap: Data) -> str:
    sides = {"one": SIDES[gap["one"]], "two": str(SIDES[gap["two"]]).lower()}
    return _("%(one)s less %(two)s") % sides


def _points(share: float) -> str:
    return _("%(points)+d in 100") % {"points": round(share * 100)}


def _likely(gap: Data) -> str:
    ends = {"low": round(gap["low"] * 100), "high": round(gap["high"] * 100)}
    return _("%(low)+d and %(high)+d in 100") % ends
