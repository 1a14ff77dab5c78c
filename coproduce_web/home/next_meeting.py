"""The next meeting: when and where, how to get there, what was arranged, and the way to reply."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from django.db.models import F, QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _

from coproduce_web.home.access import Hats
from coproduce_web.home.gathered import Gathered, Waits, kind
from coproduce_web.home.words import by, how_soon, of_work
from coproduce_web.initiatives.access import today
from coproduce_web.meetings.models import Invitation, Meeting, Need
from coproduce_web.meetings.views.meeting import when_and_where
from coproduce_web.shared.sections import Link, Row, Section

NEEDS = 20


def lists(hats: Hats) -> Iterator[QuerySet[Any]]:
    """What is planned, and what was arranged for oneself."""
    planned = Meeting.objects.filter(initiative__in=hats.initiatives, held_on__gte=today())
    yield kind("planned", planned.order_by("held_on", "pk"), shown=1, words=F("title"), day=F("held_on"))
    needs = Need.objects.filter(
        person=hats.person, initiative__in=hats.initiatives, meeting__held_on__gte=today()
    )
    told = needs.exclude(met="no longer wanted").order_by("meeting__held_on", "pk")
    yield kind("for me", told, shown=NEEDS, words=F("kind"), more=F("arranged"), place=F("meeting"))


def section(hats: Hats, mine: Invitation | None, found: Gathered, *, main: bool) -> Section:
    """As its own page has it; or what is planned, for one who is not asked to it."""
    heading = _("Next meeting")
    if not mine:
        rows = [_planned(waits) for work in hats.initiatives for waits in found.of(work.pk, "planned")]
        note = "" if hats.facilitated else _("You are not asked to it yet.")
        nothing = _("None is planned just now. We will ask you when there is one.")
        return Section(heading, note=note if rows else "", rows=rows, empty=nothing)
    it = mine.meeting
    waits = found.of(it.initiative_id, "for me")
    needs = [Need(kind=one.words, arranged=one.more) for one in waits if one.place == it.pk]
    made = when_and_where(it, mine, needs)
    page = Link(_("All about this meeting"), reverse("meeting", args=[it.initiative_id, it.pk]))
    return replace(
        made,
        heading=heading,
        note=f"{how_soon(it.held_on)} {of_work(it.initiative) if len(hats.works) > 1 else ''} {made.note}",
        # The calendar file is on the meeting's own page.
        links=[*(replace(link, main=link.main and main) for link in made.links[:-1]), page],
    )


def _planned(one: Waits) -> Row:
    words = f"{by(one.day)}. {how_soon(one.day)}" if one.day else ""
    return Row(one.words, reverse("meeting", args=[one.work, one.pk]), words=words)
