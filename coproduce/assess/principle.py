"""From the judged questions of a principle to the principle: by stated rules, never an average."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from coproduce.assess.finding import Finding
from coproduce.assess.judge import CANNOT_TELL, NO_RECORDS, NOT_ENOUGH, NOT_YET, PARTLY, SHOWN, Judgement
from coproduce.framework import NOTHING_AGREED, Agreed, framework, thresholds_in_force

JUDGED = (SHOWN, PARTLY, NOT_YET, CANNOT_TELL)


@dataclass(frozen=True)
class Judged:
    """A finding with its judgement."""

    finding: Finding
    judgement: Judgement


def judge_principle(
    number: int, found: Sequence[Judged], on: date, agreed: Agreed = NOTHING_AGREED
) -> Judgement:
    """The judgement of principle `number` from all its judged findings, under the rules of that day."""
    counted = [one for one in found if framework().kinds[one.finding.question.kind].counts]
    if not any(one.finding.total.asked for one in counted):
        return Judgement(NO_RECORDS, "None of its questions could be asked of these records.")
    judged = [one for one in counted if one.judgement.word in JUDGED]
    words = [one.judgement.word for one in judged]
    if not judged:
        return Judgement(NOT_ENOUGH, "There were records, but too few to judge any of its questions.")
    if all(word == SHOWN for word in words):
        least = int(thresholds_in_force("principle", on, agreed)["least_shown"].value)
        return _not_quite(number, found, judged, least) or Judgement(SHOWN, _told(words))
    if SHOWN in words or PARTLY in words:
        return Judgement(PARTLY, _told(words))
    return Judgement(CANNOT_TELL if CANNOT_TELL in words else NOT_YET, _told(words))


def _told(words: Sequence[str]) -> str:
    counts = [f"{words.count(word)} {word}" for word in JUDGED if word in words]
    if len(words) == 1:
        return f"One question could be judged: {words[0]}."
    return f"Of {len(words)} questions that could be judged: {', '.join(counts)}."


def _not_quite(
    number: int, found: Sequence[Judged], judged: Sequence[Judged], least: int
) -> Judgement | None:
    """What still keeps a principle at partly although every question judged was shown."""
    if len(judged) < least:
        return Judgement(PARTLY, f"Questions that could be judged: {len(judged)}. Shown takes {least}.")
    if _has_cards(number) and not _older_people_say_so(found):
        return Judgement(PARTLY, "The records show it, but older people's cards do not say so.")
    if not all(one.finding.total.covered == one.finding.total.asked for one in judged):
        return Judgement(PARTLY, "The records show it, but nobody wrote that they are complete.")
    return None


def _has_cards(number: int) -> bool:
    return any(principle.cards for principle in framework().principles if principle.number == number)


def _older_people_say_so(found: Sequence[Judged]) -> bool:
    said = [one.judgement.word for one in found if one.finding.question.kind == "said"]
    spoken = [word for word in said if word in JUDGED]
    return bool(spoken) and all(word == SHOWN for word in spoken)
