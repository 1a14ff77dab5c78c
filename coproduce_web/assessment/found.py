"""A finding's plain values as its page shows them: pictures, and tables of every way of looking."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from django.utils.translation import gettext as _

from coproduce.report.words import Data
from coproduce.report.words import likely as likely_words
from coproduce_web.assessment.models import Finding
from coproduce_web.shared.pictures.bars import Bars, by_side, whole
from coproduce_web.shared.pictures.over_time import OverTime, over_time
from coproduce_web.shared.pictures.scale import likely
from coproduce_web.shared.table import Table, table

# A longer table has its largest values, and one row for all the others: counts of records add.
ROWS = 25
TOLD_BY_SIDE = ("parity", "said")


class Few(int):
    """A number that is not told, being small: it counts for nothing, and is written as a word."""

    def __str__(self) -> str:
        return _("few")


@dataclass(frozen=True)
class Tally:
    """Counts of records, with the ends of the interval (None for a fact of an initiative, which has none)."""

    asked: int
    met: int
    not_known: int
    share: float | None
    low: float | None
    high: float | None

    @classmethod
    def of(cls, data: Data) -> Self:
        """From plain values, whatever else they hold."""
        unknown = Few() if data["not_known"] is None else data["not_known"]
        return cls(data["asked"], data["met"], unknown, data["share"], data["low"], data["high"])


def tallies(found: Mapping[str, Data]) -> dict[str, Tally]:
    """Each value of one way of looking; those that are hidden are left out."""
    return {value: Tally.of(data) for value, data in found.items() if data["met"] is not None}


@dataclass(frozen=True)
class Pictures:
    """The interval of the whole, by side, over time: each with its table, None where there is none to draw.

    `words` says of the whole how sure we can be, and what its upright mark is.
    """

    whole: Bars | None = None
    sides: Bars | None = None
    time: OverTime | None = None
    words: str = ""


def pictures(finding: Finding) -> Pictures:
    """What can be drawn of a finding. A fact is no share, so nothing is.

    Where the answer is told by side, one line for all of them together would hide it.
    """
    data, text = finding.data, finding.data["text"]
    if not data["asked"] or data["low"] is None:
        return Pictures()
    by_sides = data["kind"] in TOLD_BY_SIDE
    bar = finding.asked_as["thresholds"].get("shown_share")
    mark = bar and bar["value"]
    mark_of_all = None if by_sides else mark
    return Pictures(
        None if by_sides else whole(text, Tally.of(data), mark=mark),
        by_side(text, tallies(finding.by["side"]), mark=mark) if finding.by["side"] else None,
        over_time(text, tallies(finding.by["quarter"]), mark=mark_of_all),
        _words(data, mark),
    )


def _words(data: Data, mark: float | None) -> str:
    said = likely_words(data)
    sentence = f"{said[:1].upper()}{said[1:]}."
    if mark is None:
        return sentence
    meant = _("The upright mark is %(mark)d in 100: from there we call it shown.") % {
        "mark": round(mark * 100)
    }
    return f"{sentence} {meant}"


def other_ways(finding: Finding) -> list[tuple[str, Table]]:
    """Tables by initiative, place, channel and level, where there is more than one value to compare."""
    names = {
        "initiative": _("By initiative"),
        "place": _("By place"),
        "channel": _("By channel"),
        "level": _("By level"),
    }
    return [
        (words, by_value(words, finding.by[way])) for way, words in names.items() if len(finding.by[way]) > 1
    ]


def strands(finding: Finding) -> list[Table]:
    """Tables by what people told of themselves: age, language and the like. They overlap."""
    return [
        by_value(_("By %(strand)s") % {"strand": strand}, found, quiet=False)
        for strand, found in finding.by["strand"].items()
        if len(found) > 1
    ]


def by_value(caption: str, found: Mapping[str, Data], *, quiet: bool = True) -> Table:
    """A table of one way of looking: its largest values, and the rest in a row."""
    largest = sorted(tallies(found).items(), key=lambda item: -item[1].asked)
    rows: list[tuple[str | int, ...]] = [
        (value[:1].upper() + value[1:], tally.met, tally.asked, tally.not_known, likely(tally))
        for value, tally in largest[:ROWS]
    ]
    if others := [tally for _value, tally in largest[ROWS:]]:
        sums = [sum(getattr(tally, name) for tally in others) for name in ("met", "asked", "not_known")]
        rows.append((_("All %(number)d others") % {"number": len(others)}, *sums, "–"))
    heads = [caption, _("Yes"), _("Asked"), _("Not known"), _("Likely between")]
    return table(caption, heads, rows, numbers=(1, 2, 3), quiet=quiet)
