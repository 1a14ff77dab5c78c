"""What is told beside an answer, and the records that were not asked: each by the people behind it."""

from collections.abc import Mapping

from coproduce.assess.disclosure.behind import Behind
from coproduce.assess.disclosure.doubt import leaves_doubt
from coproduce.assess.disclosure.rule import FEW_SAID_YES, NOTHING_TOLD, Published, rounded, small
from coproduce.assess.finding import Finding
from coproduce.assess.sql import beside_names

# Sums that count parts people had in what a group did; whose they are is not counted, so they stay with it.
PARTS = {"deciders", "doers", "older", "others", "unpaid"}
FEW_WORDS = "few or none"


def published_sums(finding: Finding, behind: Behind, whole: Published) -> Mapping[str, str]:
    """The sums beside an answer about people's records, as words; none where one would tell another."""
    stem, cells = finding.question.stem, {}
    for name, number in finding.beside.items():
        few = small(min(number, behind.beside.get((stem, name), 0)))
        cells[name] = NOTHING_TOLD if few else Published(rounded(number), None, 0, FEW_SAID_YES)
    if whole.asked is None or (finding.question.kind == "change" and not leaves_doubt(whole, [cells])):
        return {}
    return {name: FEW_WORDS if one.asked is None else f"about {one.asked:,}" for name, one in cells.items()}


def sums_of_group(finding: Finding) -> Mapping[str, str]:
    """The sums beside an answer about what a group did; none where they count people's parts in it."""
    if PARTS & set(beside_names(finding.question)):
        return {}
    return {name: f"{number:,}" for name, number in finding.beside.items()}


def published_rest(finding: Finding, behind: Behind, status: str, number: int) -> int | None:
    """How many of people's records were `not due` or set `apart`, where many people are behind them."""
    people = behind.status.get((finding.question.stem, status), 0)
    return None if small(min(number, people)) else rounded(number)
