"""A facilitator's page: calls to make, needs not yet met, what waits for an answer, what is not yet told."""

from collections.abc import Iterator, Sequence
from typing import Any

from django.db.models import Count, F, QuerySet, Subquery
from django.db.models.functions import Left

from coproduce_web.actions.due import late
from coproduce_web.contributions import waiting
from coproduce_web.contributions.standing import START
from coproduce_web.decisions.due import decisions_not_told, still_to_tell, those_of_then
from coproduce_web.home import calls, how_much, not_yet, waits_longest
from coproduce_web.home.gathered import Gathered, kind
from coproduce_web.initiatives.models import Initiative
from coproduce_web.meetings import coming
from coproduce_web.people.models import Erasure
from coproduce_web.shared.sections import Section


def lists(works: Sequence[Initiative]) -> Iterator[QuerySet[Any]]:
    """All that waits for those who hold the work together."""
    yield from calls.lists(works)
    needs = coming.needs_not_arranged(*works)
    yield kind(
        "need", needs, words=F("kind"), more=F("words"), who=F("person__name"), since=F("told_on"),
        day=F("meeting__held_on"),
    )  # fmt: skip
    yield from waits_longest.lists(works)
    in_writing = waiting.not_told(*works).filter(calls.IN_WRITING)
    who = F("person__name")
    yield kind("tell", in_writing, words=Left("words", START + 1), who=who, since=F("made_on"))
    yield kind(
        "told", decisions_not_told(*works), words=F("question"), day=F("decided_on"),
        some=_number(still_to_tell()), place=_number(those_of_then()),
    )  # fmt: skip
    meeting: dict[str, Any] = {"work": "meeting__initiative", "place": F("meeting")}
    yield kind("letter", coming.letters_to_post(*works), shown=1, **meeting)
    yield kind("close", coming.to_close(*works), words=F("title"), day=F("held_on"))
    yield kind("ask after", coming.needs_to_ask_after(*works), shown=1)
    yield kind("late", late(*works), shown=1)
    erase = Erasure.objects.filter(
        done_on=None, taken_back_on=None, person__memberships__initiative__in=works
    )
    yield kind("erase", erase.order_by("pk"), work="person__memberships__initiative", shown=1)


def _number(members: QuerySet[Any]) -> Subquery:
    return Subquery(members.order_by().values("initiative").annotate(number=Count("pk")).values("number"))


def sections(work: Initiative, found: Gathered, *, main: bool) -> Iterator[Section]:
    """What waits in a piece of work; first how much of each."""
    yield how_much.section(work, found, main=main)
    for section in (
        calls.section(work, found),
        not_yet.met(work, found),
        waits_longest.section(work, found),
        not_yet.told(work, found),
        not_yet.told_in_writing(work, found),
        not_yet.written_up(work, found),
    ):
        if section:
            yield section
