"""An assessment as plain values: counts and fractions only, exact, and so not for publishing.

Every page, on paper or on a screen, is made from these.
"""

from collections.abc import Mapping
from typing import Any

from coproduce.assess.assessment import Assessment
from coproduce.assess.finding import Finding, Tally
from coproduce.assess.principle import Judged
from coproduce.report.gap_data import gaps_data
from coproduce.report.power_data import power_data
from coproduce.report.tally_data import tally_data
from coproduce.report.threshold_data import thresholds_data

NOT_FOR_PUBLISHING = "Exact counts: not for publishing."


def as_data(assessment: Assessment) -> dict[str, Any]:
    """The assessment as plain values."""
    return {
        "as_of": assessment.as_of.isoformat(),
        "as_of_from": assessment.as_of_from,
        "framework": assessment.framework,
        "source": assessment.source,
        "note": NOT_FOR_PUBLISHING,
        "principles": [
            {"principle": number, "judgement": judgement.word, "why": judgement.why}
            for number, judgement in assessment.principles.items()
        ],
        "findings": [
            finding_data(judged) | {"thresholds": judged_by(judged, assessment)}
            for judged in assessment.findings
        ],
        "power": power_data(assessment.power) if assessment.power else None,
    }


def finding_data(judged: Judged) -> dict[str, Any]:
    """One judged finding as plain values; shares and ends of intervals are fractions, or null."""
    finding, question = judged.finding, judged.finding.question
    return {
        "question": question.stem,
        "principle": question.principle,
        "practice": question.practice,
        "text": question.text,
        "kind": question.kind,
        "asks": question.asks,
        **tally_data(finding.total, sure=question.kind != "fact"),
        "not_due": finding.not_due,
        "judgement": judged.judgement.word,
        "why": judged.judgement.why,
        "unit": question.unit,
        "apart": finding.apart,
        "beside": beside(finding),
        "absent": list(finding.absent),
        "gaps": gaps_data(finding),
        "by": _by(finding),
    }


def judged_by(judged: Judged, assessment: Assessment) -> dict[str, Any]:
    """Under which numbers it was judged. Their reasons are in `explain`, or in the group's own file."""
    bars = thresholds_data(judged.finding.question.kind, assessment.as_of, assessment.agreed)
    kept = ("value", "default", "whose")
    return {name: {key: bar[key] for key in kept} for name, bar in bars.items()}


def beside(finding: Finding) -> str:
    """The sentence the question asks to be shown beside its answer; empty where there is none."""
    question = finding.question
    sums = {name: f"{number:,}" for name, number in finding.beside.items()}
    said = question.beside.format(**sums) if sums and finding.total.asked else ""
    apart = question.apart.format(n=f"{finding.apart:,}") if finding.apart else ""
    return " ".join(sentence for sentence in (said, apart and f"{apart.rstrip('.')}.") if sentence)


def _by(finding: Finding) -> dict[str, Any]:
    sure = finding.question.kind != "fact"

    def values(found: Mapping[str, Tally]) -> dict[str, Any]:
        return {value: tally_data(tally, sure=sure) for value, tally in found.items()}

    ways = ("side", "channel", "place", "quarter", "level", "initiative")
    by = {way: values(finding.by.get(way, {})) for way in ways}
    return {**by, "strand": {strand: values(found) for strand, found in finding.strands.items()}}
