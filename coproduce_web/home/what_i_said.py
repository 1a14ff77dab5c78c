"""What a member said last, in whatever piece of work, and what came of it."""

from collections.abc import Sequence
from typing import Any

from django.urls import reverse
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from coproduce_web.accounts.models import Person
from coproduce_web.contributions import standing
from coproduce_web.contributions.models import Contribution
from coproduce_web.contributions.waiting import said_by
from coproduce_web.home.words import of_work
from coproduce_web.shared.codes import say
from coproduce_web.shared.sections import Section
from coproduce_web.shared.words import on_day

# Things said, and words of an answer: the rest is on their own pages.
SAID, A_FEW = 3, 45


def said_last(person: Person) -> list[Contribution]:
    """With the days on which each came a step further."""
    return list(standing.with_progress(standing.with_standing(said_by(person)))[:SAID])


def section(said: Sequence[Contribution], *, several: bool) -> Section:
    """Each with how far it has got; in several pieces of work it says in which."""
    note = _("Every time you tell us something, you hear back.")
    rows = [_one_said(one, several=several) for one in said]
    return Section(_("What you said, and what came of it"), note=note, part="home_said.html", given=rows)


def _one_said(one: Any, *, several: bool) -> dict[str, Any]:
    days = {name: getattr(one, name) for name in standing.STEPS}
    return {
        "quote": standing.in_short(one.start),
        "note": _how_said(one, several=several),
        "thread": standing.thread_of(one, days, answered=one.last_answered is not None),
        "words": Truncator(one.last_words).words(A_FEW)
        if one.last_words
        else standing.stands(one, one.last_answered, one.last_told),
        "href": reverse("trace", args=[one.initiative_id, one.pk]),
    }


def _how_said(one: Contribution, *, several: bool) -> str:
    told = {"channel": str(say("channel", one.channel)).lower(), "day": on_day(one.made_on)}
    said = _("You said this %(channel)s, %(day)s.") % told
    return f"{said} {of_work(one.initiative)}" if several else said
