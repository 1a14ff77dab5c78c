"""What the assessment's page tells: seven principles, where power sits, what the records cannot tell."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from coproduce.framework import framework
from coproduce.report.words import Data, cannot_be_told
from coproduce_web.assessment.found import Tally
from coproduce_web.assessment.models import Given
from coproduce_web.assessment.power.words import is_told
from coproduce_web.shared.pictures.bars import Bar, bars
from coproduce_web.shared.table import Table

# Told as it is and never judged: in this order on the page.
POWER = ("power", "presence")


@dataclass(frozen=True)
class Principle:
    """One of the seven, judged, with what its questions found."""

    number: int
    title: str
    judgement: str
    why: str
    findings: Sequence[Data]


@dataclass(frozen=True)
class Power:
    """Each question about power with its line in the picture, and all of them as a table."""

    told: Sequence[tuple[Data, Bar]]
    table: Table


@dataclass(frozen=True)
class Untold:
    """The questions that stay open for one reason."""

    judgement: str
    meaning: str
    findings: Sequence[Data]


@dataclass(frozen=True)
class Glance:
    """The whole page."""

    principles: Sequence[Principle]
    power: Power | None
    untold: Sequence[Untold]
    words: Sequence[tuple[str, str]]


def glance(given: Given) -> Glance:
    """The page of records that have been asked; one query, whatever their number."""
    findings: list[Mapping[str, Any]] = list(given.findings.values_list("data", flat=True))
    return Glance(
        principles=list(_principles(given, findings)),
        power=_power(findings),
        untold=list(_untold(findings)),
        words=_words(findings),
    )


def _principles(given: Given, findings: Sequence[Data]) -> Iterable[Principle]:
    judged = {one["principle"]: one for one in given.principles}
    for principle in framework().principles:
        mine = [one for one in findings if one["principle"] == principle.number]
        told = judged[principle.number]
        yield Principle(principle.number, principle.title, told["judgement"], told["why"], mine)


def _power(findings: Sequence[Data]) -> Power | None:
    """Who decided, who was there, whose way it went: each described, with how sure we can be."""
    told = [one for kind in POWER for one in findings if one["kind"] == kind and is_told(one)]
    if not told:
        return None
    picture = bars(
        _("Where does the power sit?"), _("Question"), [(one["text"], Tally.of(one)) for one in told]
    )
    return Power(list(zip(told, picture.bars, strict=True)), picture.table)


def _untold(findings: Sequence[Data]) -> Iterable[Untold]:
    open_still = cannot_be_told(findings)
    for word in ("cannot tell", "not enough records", "no records", "not told"):
        mine = [one for one in open_still if one["judgement"] == word]
        if mine:
            yield Untold(word, _meaning(word), mine)


def _words(findings: Sequence[Data]) -> list[tuple[str, str]]:
    """The key to the page: the words it uses, each with its meaning."""
    used = {one["judgement"] for one in findings}
    known = [*framework().words, "not told"]
    return [(word, _meaning(word)) for word in known if word in used]


def _meaning(word: str) -> str:
    if word in framework().words:
        return framework().words[word].meaning
    return _("So few people are behind it, or none, that somebody could be told from it.")
