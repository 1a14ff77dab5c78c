"""The account that is owed: what is not yet told, not yet answered, and to be looked at again."""

from collections.abc import Iterator, Sequence
from typing import Any

from django.db.models import F, QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _

from coproduce_web.contributions.waiting import not_told, waiting_for_answer
from coproduce_web.decisions.due import decisions_not_told, to_look_at
from coproduce_web.home.gathered import Gathered, Waits, kind
from coproduce_web.home.words import by
from coproduce_web.initiatives.models import Initiative
from coproduce_web.shared.sections import Link, Row, Section

SHOWN = 3


def lists(works: Sequence[Initiative]) -> Iterator[QuerySet[Any]]:
    """How much of each, and which decisions are to be looked at again."""
    yield kind("look at", to_look_at(*works), shown=SHOWN, words=F("question"), day=F("decided_on"))
    yield kind("owed told", decisions_not_told(*works), shown=1)
    yield kind("owed answer", waiting_for_answer(*works), shown=1)
    yield kind("owed telling", not_told(*works), shown=1)


def section(work: Initiative, found: Gathered) -> Section:
    """What is owed today, and the way to it."""
    decisions, said = reverse("decisions", args=[work.pk]), reverse("contributions", args=[work.pk])
    contents = [
        (f"{decisions}?show=made", _("Decisions not yet told"), found.total(work.pk, "owed told")),
        (f"{said}?show=waiting", _("Said, and waiting for an answer"), found.total(work.pk, "owed answer")),
        (f"{said}?show=answered", _("Answered, and not yet told"), found.total(work.pk, "owed telling")),
        (f"{decisions}?show=again", _("Decisions to look at again"), found.total(work.pk, "look at")),
    ]
    rows = [_again(one) for one in found.of(work.pk, "look at")]
    return Section(
        _("The account owed"),
        note=_("Whoever said something is told what became of it. Whoever decided says why."),
        contents=[one for one in contents if one[2]],
        rows=rows,
        empty=_("Nothing is owed today: everybody has an answer and has been told."),
    )


def _again(one: Waits) -> Row:
    words = _("Decided on %(day)s. What became of it?") % {"day": by(one.day)}
    link = Link(_("See what became of it"), reverse("decision", args=[one.work, one.pk]))
    return Row(one.words, words=words, links=[link])
