"""An assessment as plain values that may leave: the shape of `as_data`, made from published numbers.

What is None is hidden, and `hidden` says how.
"""

from collections.abc import Mapping
from typing import Any

from coproduce.assess.assessment import Assessment
from coproduce.assess.disclosure.published import Publication, Told, publish_assessment
from coproduce.assess.disclosure.ways import of_group
from coproduce.assess.finding import Finding
from coproduce.assess.principle import Judged
from coproduce.evidence.package import Package
from coproduce.report.as_data import judged_by
from coproduce.report.gap_data import gaps_data
from coproduce.report.published_power import published_power
from coproduce.report.tally_data import published_data, tally_data
from coproduce.report.words import sentence

ROUNDED = (
    "So that it points to nobody, numbers of people's records are rounded to the nearest 5, and not told "
    "where seven people or fewer, or none, are behind them. What the group did is exact."
)
ALL_SAID_YES = (
    "Everybody in the group said yes to exact figures. What is about people's needs, expenses, cards, lives "
    "or what they told of themselves is rounded to the nearest 5, and not told where seven people or fewer, "
    "or none, are behind it."
)
WAYS = ("side", "channel", "place", "quarter", "level", "initiative", "strand")
NO_WAYS: Mapping[str, Mapping[str, Any]] = {way: {} for way in WAYS}


def as_published(
    assessment: Assessment, package: Package | None, *, all_said_yes: bool = False
) -> dict[str, Any]:
    """What may leave of an assessment that has just been made of this package, or of counts alone.

    `all_said_yes` is for a group of fewer than 20 in which everybody has (see `disclosure/said_yes.py`).
    """
    publication = publish_assessment(assessment, package, all_said_yes=all_said_yes)
    return {
        "as_of": assessment.as_of.isoformat(),
        "as_of_from": assessment.as_of_from,
        "framework": assessment.framework,
        "source": assessment.source,
        "note": ALL_SAID_YES if all_said_yes else ROUNDED,
        "published": True,
        "principles": [
            {"principle": number, "judgement": judgement.word, "why": judgement.why}
            for number, judgement in publication.principles.items()
        ],
        "findings": [_finding(one, publication) for one in publication.findings],
        "power": published_power(publication.power) if publication.power else None,
    }


def _finding(one: Told, publication: Publication) -> dict[str, Any]:
    question = one.finding.question
    return {
        "question": question.stem,
        "principle": question.principle,
        "practice": question.practice,
        "text": question.text,
        "kind": question.kind,
        "asks": question.asks,
        **_whole(one),
        "not_due": one.not_due,
        "judgement": one.judgement.word,
        "why": one.judgement.why,
        "unit": question.unit,
        "apart": one.apart,
        "beside": _beside(one),
        "absent": list(one.finding.absent),
        "gaps": gaps_data(one.seen) if one.told else gaps_data(one.finding),
        "by": _by(one),
        "thresholds": judged_by(Judged(one.finding, one.judgement), publication.assessment),
    }


def _whole(one: Told) -> dict[str, Any]:
    if one.told is None:
        return tally_data(one.finding.total, sure=one.finding.question.kind != "fact")
    # Where a question could not be asked there is nothing to hide.
    if one.finding.absent:
        return tally_data(one.finding.total)
    return published_data(one.told.whole)


def _beside(one: Told) -> str:
    question = one.finding.question
    said = question.beside.format(**one.beside) if one.beside else ""
    apart = question.apart.format(n=_number(one)) if one.apart else ""
    return " ".join(sentence(one.rstrip(".")) for one in (said, apart) if one)


def _number(one: Told) -> str:
    return f"about {one.apart:,}" if one.told else f"{one.apart:,}"


def _by(one: Told) -> dict[str, Any]:
    if one.told is not None:
        ways: Mapping[str, Mapping[str, Any]] = {
            way: {value: published_data(tally) for value, tally in found.items()}
            for way, found in one.told.by.items()
        }
        return {**NO_WAYS, **ways}
    return {**NO_WAYS, **_of_group(one.finding)}


def _of_group(finding: Finding) -> Mapping[str, Mapping[str, Any]]:
    sure = finding.question.kind != "fact"
    return {
        way: {value: tally_data(tally, sure=sure) for value, tally in found.items()}
        for way, found in of_group(finding).items()
    }
