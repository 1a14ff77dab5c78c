"""A whole assessment as it may leave the group: made anew from published numbers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from coproduce.assess.assessment import Assessment
from coproduce.assess.disclosure.behind import NOBODY_KNOWN, Behind, who_is_behind
from coproduce.assess.disclosure.box3 import publish_reading
from coproduce.assess.disclosure.faces import ToldSeries, counts_people, publish_series
from coproduce.assess.disclosure.hidden import Under
from coproduce.assess.disclosure.judged import judge_published, seen
from coproduce.assess.disclosure.principle import judge_published_principle
from coproduce.assess.disclosure.rule import Published
from coproduce.assess.disclosure.said_yes import may_be_exact
from coproduce.assess.disclosure.sums import published_rest, published_sums, sums_of_group
from coproduce.assess.disclosure.ways import PublishedFinding, names_nobody, of_people, publish_finding
from coproduce.assess.finding import Finding
from coproduce.assess.judge import SHOWN, Judgement
from coproduce.assess.power.power import Power, shift
from coproduce.assess.principle import Judged
from coproduce.evidence.package import Package
from coproduce.framework import framework, thresholds_in_force

HELPED_DECIDE = "4.3-helped-decide"


@dataclass(frozen=True)
class Told:
    """A finding as it may leave. `told` is None where it is exact: about what a group did, or all said yes.

    `seen` is the finding as its reader knows it. `beside` has the sums of its sentence, as words.
    """

    finding: Finding
    told: PublishedFinding | None
    seen: Finding
    judgement: Judgement
    beside: Mapping[str, str]
    not_due: int | None
    apart: int | None


@dataclass(frozen=True)
class ToldPower:
    """Power as it may leave: `series` has the faces that count people, `box3` a word and what it rests on."""

    power: Power
    series: Mapping[str, ToldSeries]
    shifted: bool | None
    why: str
    box3: Sequence[tuple[str, Mapping[str, Published]]]


@dataclass(frozen=True)
class Publication:
    """Everything that may leave of an assessment."""

    assessment: Assessment
    findings: Sequence[Told]
    principles: Mapping[int, Judgement] = field(default_factory=dict)
    power: ToldPower | None = None


def publish_assessment(
    assessment: Assessment, package: Package | None, *, all_said_yes: bool = False
) -> Publication:
    """What may leave of an assessment just made of this package; without one, of counts alone.

    `all_said_yes`: everybody in a group of fewer than 20 has, so that some of its figures may leave exact.
    """
    questions = [judged.finding.question for judged in assessment.findings]
    power = assessment.power is not None
    behind = who_is_behind(package, questions, power=power) if package else NOBODY_KNOWN
    under = (assessment.as_of, assessment.agreed)
    findings = [
        _exact(judged)
        if not of_people(judged.finding.question) or (all_said_yes and may_be_exact(judged.finding.question))
        else _told(judged, behind, under)
        for judged in assessment.findings
    ]
    return Publication(
        assessment,
        findings,
        _principles(findings, under) if assessment.principles else {},
        _power(assessment, package, behind, findings) if package and assessment.power else None,
    )


def _exact(judged: Judged) -> Told:
    finding, sums = judged.finding, sums_of_group(judged.finding)
    return Told(finding, None, finding, judged.judgement, sums, finding.not_due, finding.apart)


def _told(judged: Judged, behind: Behind, under: Under) -> Told:
    finding, question = judged.finding, judged.finding.question
    people = behind.asked.get(question.stem, {}) if names_nobody(question) else None
    told = publish_finding(finding, people)
    away = behind.status.get((question.stem, "kept away"), 0)
    return Told(
        finding,
        told,
        seen(finding, told),
        judge_published(finding, told, away, under),
        published_sums(finding, behind, told.whole),
        published_rest(finding, behind, "not due", finding.not_due),
        published_rest(finding, behind, "apart", finding.apart),
    )


def _principles(findings: Sequence[Told], under: Under) -> dict[int, Judgement]:
    """Each principle, judged from what is told of its questions."""
    found: dict[int, list[Judged]] = {principle.number: [] for principle in framework().principles}
    for one in findings:
        found[one.finding.question.principle].append(Judged(one.seen, one.judgement))
    return {number: judge_published_principle(number, mine, under) for number, mine in found.items()}


def _power(
    assessment: Assessment, package: Package, behind: Behind, findings: Sequence[Told]
) -> ToldPower | None:
    power, on, agreed = assessment.power, assessment.as_of, assessment.agreed
    if power is None:
        return None
    least = int(thresholds_in_force("shift", on, agreed)["least_records"].value)
    series = {one.face.stem: publish_series(one, behind, least) for one in power.faces if counts_people(one)}
    faces = [
        replace(one, moved=series[one.face.stem].moved) if one.face.stem in series else one
        for one in power.faces
    ]
    say_so = any(
        one.finding.question.stem == HELPED_DECIDE and one.judgement.word == SHOWN for one in findings
    )
    shifted, why = shift(faces, package, agreed, older_people_say_so=say_so)
    bars = {name: bar.value for name, bar in thresholds_in_force("box3", on, agreed).items()}
    box3 = [publish_reading(one, behind, bars) for one in power.box3]
    return ToldPower(power, series, shifted, why, box3)
