"""What a site counted, and what the counts of several sites add up to: no record leaves any of them.

Each initiative answers for itself, so counts of different initiatives add. A person known to two sites counts
as two, since neither may tell the other who that is: the interval of the whole is a little too narrow for it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from itertools import combinations

from coproduce.assess.cards import add
from coproduce.assess.finding import NOTHING, Breakdown, Finding, Tally
from coproduce.assess.question import Question
from coproduce.assess.sql import sql
from coproduce.errors import SourceError
from coproduce.evidence.package import Package


@dataclass(frozen=True)
class SiteCounts:
    """The exact findings of a site, and what has to be alike at every site whose counts are added to them.

    `wordings` tells by question how it was asked.
    """

    name: str
    as_of: date
    framework: str
    initiatives: frozenset[str]
    wordings: Mapping[str, str]
    findings: Sequence[Finding]


def wording(question: Question) -> str:
    """How a question is asked, in sixteen letters that differ where anything of it differs."""
    asked = (question.sql, question.table, question.asks, *map(sql, ("ask", "written", "count", "clusters")))
    return sha256("\n".join(asked).encode()).hexdigest()[:16]


def site_counts(name: str, package: Package, found: Sequence[Finding], *, named: bool) -> SiteCounts:
    """What a package's findings come to. Where the site is `named`, its initiatives carry its name."""
    rows = package.connection.execute("SELECT CAST(i.initiative AS VARCHAR) FROM initiatives AS i").fetchall()
    seen = {home for (home,) in rows} | {home for one in found for home in one.by.get("initiative", NOTHING)}
    prefix = f"{name}: " if named else ""
    return SiteCounts(
        name,
        package.as_of,
        package.framework,
        frozenset(f"{prefix}{home}" for home in seen if home is not None),
        {finding.question.stem: wording(finding.question) for finding in found},
        [_renamed(finding, prefix) for finding in found],
    )


def _renamed(finding: Finding, prefix: str) -> Finding:
    homes = {f"{prefix}{home}": tally for home, tally in finding.by.get("initiative", NOTHING).items()}
    return replace(finding, by={**finding.by, "initiative": homes}) if finding.by else finding


def merged(sites: Sequence[SiteCounts]) -> list[Finding]:
    """The findings of all sites together. SourceError where their counts cannot honestly be added."""
    if len(sites) < 2:
        raise SourceError("There is nothing to add up: give the counts of two sites or more.")
    for one, other in combinations(sites, 2):
        _refuse_unlike(one, other)
    by_question: dict[Question, list[Finding]] = {}
    for site in sites:
        for finding in site.findings:
            by_question.setdefault(finding.question, []).append(finding)
    return [_sum(question, those) for question, those in by_question.items()]


def _refuse_unlike(one: SiteCounts, other: SiteCounts) -> None:
    both = f"{one.name} and {other.name}"
    if one.as_of != other.as_of:
        raise SourceError(
            f"{both} reach to different days, {one.as_of} and {other.as_of}: "
            "count both with the same --as-of."
        )
    if one.framework != other.framework:
        raise SourceError(
            f"{both} were counted by different frameworks, {one.framework} and {other.framework}."
        )
    if unlike := sorted(stem for stem, said in one.wordings.items() if other.wordings.get(stem) != said):
        raise SourceError(
            f"{both} were not asked the same ({unlike[0]}): "
            "count both again with the same version of Coproduce."
        )
    if same := sorted(one.initiatives & other.initiatives):
        raise SourceError(
            f"{both} both have an initiative “{same[0]}”{_more(len(same) - 1)}. If these are the same counts "
            "twice, give them once. If not, count one of the sites again with --as and a name to go before "
            "its ids."
        )


def _more(number: int) -> str:
    return f" and {number:,} more alike" if number else ""


def _sum(question: Question, those: Sequence[Finding]) -> Finding:
    """What was found where the question could be asked; where it could nowhere, what was absent first."""
    asked = [finding for finding in those if not finding.absent]
    if not asked:
        return those[0]
    given = [finding.cards for finding in asked if finding.cards]
    return Finding(
        question,
        total=_added([finding.total for finding in asked]),
        not_due=sum(finding.not_due for finding in asked),
        apart=sum(finding.apart for finding in asked),
        beside={name: sum(finding.beside[name] for finding in asked) for name in asked[0].beside},
        by=_breakdowns([finding.by for finding in asked]),
        strands=_breakdowns([finding.strands for finding in asked]),
        cards=(sum(one for one, _ in given), sum(other for _, other in given)) if given else None,
    )


def _added(tallies: Iterable[Tally]) -> Tally:
    return add({str(at): tally for at, tally in enumerate(tallies)})


def _breakdowns(those: Sequence[Mapping[str, Breakdown]]) -> dict[str, Breakdown]:
    found: dict[str, dict[str, list[Tally]]] = {}
    for by in those:
        for way, tallies in by.items():
            for value, tally in tallies.items():
                found.setdefault(way, {}).setdefault(value, []).append(tally)
    ways = dict.fromkeys(way for by in those for way in by)
    return {way: {value: _added(one) for value, one in sorted(found.get(way, {}).items())} for way in ways}


def asked_at(sites: Sequence[SiteCounts]) -> dict[str, int]:
    """By question, at how many of the sites it could be asked, where that is some but not all."""
    found: dict[str, int] = {}
    for site in sites:
        for finding in site.findings:
            found[finding.question.stem] = found.get(finding.question.stem, 0) + (not finding.absent)
    return {stem: number for stem, number in found.items() if 0 < number < len(sites)}
