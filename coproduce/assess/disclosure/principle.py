"""A principle, judged from what is told of its questions."""

from collections.abc import Sequence

from coproduce.assess.disclosure.hidden import NOT_TOLD, Under
from coproduce.assess.judge import PARTLY, SHOWN, Judgement
from coproduce.assess.principle import Judged, judge_principle
from coproduce.framework import framework


def judge_published_principle(number: int, found: Sequence[Judged], under: Under) -> Judgement:
    """The judgement of a principle from its published questions; what is not told never lifts it to shown."""
    counted = [one for one in found if framework().kinds[one.finding.question.kind].counts]
    untold = [one for one in counted if one.judgement.word == NOT_TOLD]
    if untold and all(one.finding.absent or one in untold for one in counted):
        return Judgement(NOT_TOLD, "Too few people are behind its questions for any of them to be told.")
    judged = judge_principle(number, found, *under)
    if not untold:
        return judged
    rest = f"{len(untold)} more {'is' if len(untold) == 1 else 'are'} not told, since few people are behind."
    if judged.word == SHOWN:
        return Judgement(PARTLY, f"{judged.why} {rest} So it is at most partly.")
    return Judgement(judged.word, f"{judged.why} {rest}")
