"""Shares beside each other, each with its interval: by side, by place, or one line for the whole."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _

from coproduce_web.shared.pictures.scale import Counted, likely, of, percent
from coproduce_web.shared.table import Table, Value, table
from coproduce_web.shared.words import SIDES, side_class


@dataclass(frozen=True)
class Bar:
    """One line of the picture. `at`, `low` and `width` are places; empty where nothing was asked.

    `kind` is the class of a side, or empty. `href` leads to where the line is told in full.
    """

    words: str
    said: str
    kind: str = ""
    at: str = ""
    low: str = ""
    high: str = ""
    width: str = ""
    href: str = ""


@dataclass(frozen=True)
class Bars:
    """The lines, the upright mark they all share (a place, or empty), and the same as a table."""

    bars: list[Bar]
    mark: str
    table: Table


Row = tuple[str, Counted]


def bars(
    caption: str, head: str, rows: Iterable[Row], *, mark: float | None = None, interval: bool = True
) -> Bars:
    """A line for each row (words, what was counted). `mark` is the share at which something is called shown.

    Without `interval` only the dots are drawn: for facts of an initiative, which are no sample of anything.
    """
    kept = list(rows)
    drawn = [_bar(words, counted, interval=interval) for words, counted in kept]
    return Bars(drawn, _place(mark), _table(caption, head, kept, interval))


def by_side(
    caption: str, tallies: Mapping[str, Counted], *, mark: float | None = None, interval: bool = True
) -> Bars:
    """A line for each side that was asked, in the order of sides, each with its own colour and pattern."""
    asked = [side for side in SIDES if side in tallies]
    drawn = [_bar(str(SIDES[side]), tallies[side], side_class(side), interval) for side in asked]
    rows = [(str(SIDES[side]), tallies[side]) for side in asked]
    return Bars(drawn, _place(mark), _table(caption, _("Side"), rows, interval))


def whole(caption: str, counted: Counted, *, mark: float | None = None, interval: bool = True) -> Bars:
    """One line for the whole answer."""
    return bars(caption, _("Records"), [(_("All together"), counted)], mark=mark, interval=interval)


def _bar(words: str, counted: Counted, kind: str = "", interval: bool = True) -> Bar:
    share, low, high = counted.share, counted.low, counted.high
    if share is None:
        return Bar(words, _("not asked"), kind)
    if not interval or low is None or high is None:
        return Bar(words, of(counted), kind, percent(share))
    return Bar(words, of(counted), kind, percent(share), percent(low), percent(high), percent(high - low))


def _place(mark: float | None) -> str:
    return "" if mark is None else percent(mark)


def _table(caption: str, head: str, rows: list[Row], interval: bool) -> Table:
    heads = [head, _("Yes"), _("Asked"), _("Not known")]
    values: list[list[Value]] = [[words, c.met, c.asked, c.not_known] for words, c in rows]
    if interval:
        heads.append(_("Likely between"))
        values = [[*value, likely(c)] for value, (_words, c) in zip(values, rows, strict=True)]
    return table(caption, heads, values, numbers=(1, 2, 3))
