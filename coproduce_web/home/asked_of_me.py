"""What is asked of a member: a reply, a word on a decision, something they said they would do."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Any

from django.db.models import F, QuerySet
from django.db.models.functions import Left
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from coproduce_web.actions.due import of_person
from coproduce_web.changes.due import mine_to_agree
from coproduce_web.contributions.standing import START
from coproduce_web.decisions.due import open_for
from coproduce_web.home.access import Hats
from coproduce_web.home.each_asked import OFFERED, row
from coproduce_web.home.gathered import Gathered, kind
from coproduce_web.initiatives.access import today
from coproduce_web.meetings.coming import tasks_open
from coproduce_web.meetings.models import Invitation, Meeting, Need, Task
from coproduce_web.shared.sections import Link, Row, Section

KINDS = ("part", "do", "task", "ask met", "agree")
SAY_IN = 3
# After so long nobody is asked any more whether a need was met.
REMEMBERED = timedelta(days=60)


def lists(hats: Hats) -> Iterator[QuerySet[Any]]:
    """What waits for one's own word or deed, and what anybody may take on."""
    person = hats.person
    at: dict[str, Any] = {"day": F("meeting__held_on"), "place": F("meeting")}
    told = mine_to_agree(person)
    yield kind("part", open_for(person), words=F("question"), day=F("meeting__held_on"))
    yield kind("do", of_person(person), words=F("what"), day=F("due_on"))
    yield kind("ask met", _not_said(hats), words=F("kind"), **at)
    yield kind("agree", told, words=Left("words", START + 1), day=F("noted_on"))
    same = at | {"work": "meeting__initiative", "words": F("task")}
    mine = Task.objects.filter(person=person, meeting__in=_to_come(hats))
    yield kind("task", mine.order_by("meeting__held_on", "pk"), **same)
    yield kind(OFFERED, tasks_open(person), shown=2, **same)


def _not_said(hats: Hats) -> QuerySet[Need]:
    held = {"meeting__held_on__lt": today(), "meeting__held_on__gte": today() - REMEMBERED}
    needs = Need.objects.filter(person=hats.person, initiative__in=hats.initiatives, met="", **held)
    return needs.order_by("meeting__held_on", "pk")


def _to_come(hats: Hats) -> QuerySet[Meeting]:
    return Meeting.objects.filter(initiative__in=hats.initiatives, held_on__gte=today())


def count(hats: Hats, unanswered: Sequence[Invitation], found: Gathered) -> int:
    """How many things."""
    return len(unanswered) + sum(found.total(one.pk, *KINDS) for one in hats.initiatives)


def section(hats: Hats, unanswered: Sequence[Invitation], found: Gathered, *, main: bool) -> Section:
    """Each with the way to answer it; in several pieces of work, those of each together."""
    rows = [_reply(one) for one in unanswered]
    for work in hats.initiatives:
        note = work.name if len(hats.works) > 1 else ""
        rows += [row(waits, note) for waits in found.of(work.pk, *KINDS, OFFERED)]
    things = count(hats, unanswered, found)
    note = ngettext("One thing.", "%(n)d things.", things) % {"n": things} if things else ""
    nothing = _("Nothing just now. You can say something any day.")
    return Section(
        _("Asked of you"), note=note, at="asked", rows=rows, empty=nothing, links=_say(hats, main=main)
    )


def _say(hats: Hats, *, main: bool) -> list[Link]:
    links = []
    for work in hats.initiatives[:SAY_IN]:
        words = _("Say something in %(work)s") if len(hats.works) > 1 else _("Say something")
        page = f"{reverse('contribution_write', args=[work.pk])}?for=me"
        links.append(Link(words % {"work": work.name}, page, main=main and work == hats.initiatives[0]))
    return links


def _reply(one: Invitation) -> Row:
    it = one.meeting
    answer = Link(_("Say if you come"), reverse("invitation_reply", args=[it.initiative_id, it.pk]))
    return Row(_("Will you come? %(title)s") % {"title": it.title}, words=it.when, links=[answer])
