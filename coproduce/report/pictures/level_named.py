"""Records in words: what they say, and the newest of those that say it, each with its day."""

from collections import Counter
from collections.abc import Iterator, Sequence

from coproduce.report.level_data import SOME
from coproduce.report.words import Data, day

# The codes of records follow the name of what they are.
KINDS = {"reviews": "look-backs"}


def named(records: Sequence[Data], most: int) -> Iterator[str]:
    """What records say, and which say it: `An older person decided: decisions d2 (3 May 2026), d1.`"""
    kinds: dict[tuple[str, str], list[Data]] = {}
    for one in records:
        kinds.setdefault((one["says"], one["table"]), []).append(one)
    cut = {about for about, number in Counter(one["about"] for one in records).items() if number >= SOME}
    for (says, table), those in kinds.items():
        told = ", ".join(_with_its_day(one) for one in those[:most])
        more = _more(len(those) - most, cut=any(one["about"] in cut for one in those))
        yield f"{says[:1].upper()}{says[1:]}: {KINDS.get(table, table)} {told}{more}."


def _with_its_day(one: Data) -> str:
    return f"{one['record']} ({day(one['on'])})" if one["on"] else str(one["record"])


def _more(number: int, *, cut: bool) -> str:
    if number <= 0:
        return ""
    # Of many records only the newest are kept: how many there are nobody has counted here.
    return " and more" if cut else f" and {number} more"
