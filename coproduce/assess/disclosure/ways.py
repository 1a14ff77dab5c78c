"""A finding as it may leave the group: the whole, and each way of looking at it that gives nobody away."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from coproduce.assess.cards import add
from coproduce.assess.disclosure.doubt import leaves_doubt
from coproduce.assess.disclosure.rule import NOTHING_TOLD, People, Published, publish, small
from coproduce.assess.finding import Breakdown, Finding, Tally
from coproduce.assess.question import Question

# Strands tell who somebody is; channel, level and initiative are narrower than a place.
WAYS = ("side", "place", "quarter")
WAYS_OF_GROUPS = ("place", "quarter", "level", "initiative")
# Records a person raised or told, though the question is about the group: they are that person's.
SOMEBODYS = ("issues", "changes")
# Whether a seldom-heard voice was there is told for all of them together.
TOGETHER = ("presence", "reach")
NOBODY_COUNTED: Mapping[str, People] = MappingProxyType({})


@dataclass(frozen=True)
class PublishedFinding:
    """What may leave of a finding of people's records."""

    whole: Published = NOTHING_TOLD
    by: Mapping[str, Mapping[str, Published]] = field(default_factory=dict)


def of_people(question: Question) -> bool:
    """Whether its counts are counts of somebody's records, and not of what a group did."""
    return question.of_people or question.kind == "reach" or question.table in SOMEBODYS


def names_nobody(question: Question) -> bool:
    """Whether its records name no person, though people stand behind them."""
    return of_people(question) and not (question.of_people and question.table != "actions")


def of_group(finding: Finding) -> dict[str, Breakdown]:
    """The ways in which what a group did may be looked at, exact."""
    ways = () if finding.question.kind in TOGETHER else WAYS_OF_GROUPS
    return {way: finding.by.get(way, {}) for way in ways}


def publish_finding(finding: Finding, people: Mapping[str, People] | None = None) -> PublishedFinding:
    """The whole of a finding, and each way of looking at it that gives nobody away.

    `people` counts those behind the whole (as "") and behind each side, for records that name nobody
    themselves: they are looked at in no other way. Of cards, the whole is that of the sides told.
    """
    if finding.question.kind == "said":
        sides = {name: one for name, one in finding.by.get("side", {}).items() if not small(one.clusters)}
        return _kept(add(sides), {"side": sides})
    if people is not None:
        return _kept(finding.total, {"side": finding.by.get("side", {})}, people)
    return _kept(finding.total, {way: finding.by.get(way, {}) for way in WAYS})


def _kept(
    total: Tally, ways: Mapping[str, Breakdown], people: Mapping[str, People] = NOBODY_COUNTED
) -> PublishedFinding:
    whole = publish(total, people.get(""))
    kept: dict[str, Mapping[str, Published]] = {}
    tables: list[Mapping[str, Published]] = []
    for way, found in ways.items():
        table = {value: publish(tally, people.get(value)) for value, tally in found.items()}
        doubtful = table and whole.asked is not None and leaves_doubt(whole, [*tables, table])
        kept[way] = _few_as_none(table) if doubtful else {}
        tables += [table] if doubtful else []
    return PublishedFinding(whole, kept)


def _few_as_none(table: Mapping[str, Published]) -> Mapping[str, Published]:
    """The same without values that few are behind, so that nobody can tell them from those nobody is."""
    return {value: one for value, one in table.items() if one != NOTHING_TOLD}
