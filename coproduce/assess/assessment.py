"""The whole assessment of a package: every question asked, judged, and gathered by principle."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from coproduce.assess.ask import ask_all
from coproduce.assess.cards import hide_few
from coproduce.assess.finding import Finding
from coproduce.assess.judge import SHOWN, Judgement, judge
from coproduce.assess.power.power import Power, read_power
from coproduce.assess.principle import Judged, judge_principle
from coproduce.assess.question import Question, questions
from coproduce.assess.stored import ask_stored
from coproduce.evidence.package import Package
from coproduce.evidence.progress import Progress, silent
from coproduce.evidence.text_ids import ids_as_text
from coproduce.framework import NOTHING_AGREED, Agreed, framework, thresholds_in_force


@dataclass(frozen=True)
class Assessment:
    """What the records of a package show: seven judged principles, every judged finding, and power.

    `agreed` are the numbers of the group's own under which all of it was judged. `keys` has, by question, the
    key of an answer whose counts are kept (see `stored.py`).
    """

    as_of: date
    as_of_from: str
    framework: str
    source: str
    principles: Mapping[int, Judgement]
    findings: Sequence[Judged]
    power: Power | None
    agreed: Agreed = field(default_factory=dict)
    keys: Mapping[str, str] = field(default_factory=dict)


def assess(
    package: Package,
    asked: Sequence[Question] | None = None,
    *,
    agreed: Agreed = NOTHING_AGREED,
    store: Path | None = None,
    progress: Progress = silent,
) -> Assessment:
    """Ask every question of the package, and judge what is found on the package's own day.

    `agreed` are numbers of the group's own (see `framework/agreed.py`), in place of ours from their day on.
    With only some questions `asked`, the findings are theirs: no principle is judged and no power read.
    What the file `store` keeps of an earlier time is not asked again.
    """
    chosen = list(questions().values()) if asked is None else list(asked)
    if store:
        found, _anew, keys = ask_stored(package, chosen, store, progress=progress)
    else:
        found, keys = ask_all(package, chosen, progress=progress), {}
    given = Assessment(
        package.as_of, package.as_of_from, package.framework, package.source, {}, (), None, agreed, keys
    )
    return judge_all(given, found, package if asked is None else None, whole=asked is None)


def judge_all(
    given: Assessment, found: Sequence[Finding], package: Package | None = None, *, whole: bool
) -> Assessment:
    """An assessment with these findings, judged; the `whole` of it, with principles.

    Power is read from the records of a package, where there is one.
    """
    on, agreed = given.as_of, given.agreed
    judged = [Judged(finding, judge(finding, on, agreed)) for finding in _with_few_hidden(found, on, agreed)]
    return replace(
        given,
        principles=_principles(judged, on, agreed) if whole else {},
        findings=judged,
        power=_power(package, judged, agreed) if package else None,
    )


def _power(package: Package, found: Sequence[Judged], agreed: Agreed) -> Power:
    with ids_as_text(package):
        return read_power(package, agreed, older_people_say_so=_helped_decide(found))


def _helped_decide(found: Sequence[Judged]) -> bool:
    """Whether older people's own cards show that they helped decide."""
    said = [one.judgement.word for one in found if one.finding.question.stem == "4.3-helped-decide"]
    return said == [SHOWN]


def _principles(found: Sequence[Judged], on: date, agreed: Agreed) -> dict[int, Judgement]:
    by_number: dict[int, list[Judged]] = {principle.number: [] for principle in framework().principles}
    for one in found:
        by_number[one.finding.question.principle].append(one)
    return {number: judge_principle(number, mine, on, agreed) for number, mine in by_number.items()}


def _with_few_hidden(found: Sequence[Finding], on: date, agreed: Agreed) -> Iterator[Finding]:
    least = int(thresholds_in_force("said", on, agreed)["least_shown"].value)
    for finding in found:
        yield hide_few(finding, least) if finding.question.kind == "said" else finding
