"""What was said and waits for an answer, each as a line beside the mark of thirty days."""

from collections.abc import Iterator, Sequence
from typing import Any

from django.db.models import F, QuerySet
from django.db.models.functions import Left
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from coproduce_web.contributions.access import nameless
from coproduce_web.contributions.models import Contribution
from coproduce_web.contributions.standing import DAYS, START, days_waited, in_short, kind_of
from coproduce_web.contributions.views.waits import ACROSS, NAMED, Wait
from coproduce_web.contributions.views.waits import Waits as Picture
from coproduce_web.contributions.waiting import waiting_for_answer
from coproduce_web.home.gathered import Gathered, Waits, kind
from coproduce_web.initiatives.access import today
from coproduce_web.initiatives.models import Initiative
from coproduce_web.shared.pictures.scale import percent
from coproduce_web.shared.sections import Link, Section
from coproduce_web.shared.table import table


def lists(works: Sequence[Initiative]) -> Iterator[QuerySet[Any]]:
    """Said and not answered, the longest wait first."""
    yield kind(
        "said", waiting_for_answer(*works), words=Left("words", START + 1), who=F("person__name"),
        more=F("kind"), suits=F("side"), since=F("made_on"),
    )  # fmt: skip


def section(work: Initiative, found: Gathered) -> Section | None:
    """The picture, where anything waits."""
    waits = found.of(work.pk, "said")
    if not waits:
        return None
    everything = found.total(work.pk, "said")
    note = ngettext("One waits.", "%(number)d wait.", everything) % {"number": everything}
    return Section(
        _("Waiting for an answer"),
        note=note,
        at=f"said-{work.pk}",
        part="contribution_waits.html",
        given=_picture(waits),
        links=[Link(_("All that was said"), reverse("contributions", args=[work.pk]))],
    )


def _picture(waits: Sequence[Waits]) -> Picture:
    across = max(ACROSS, *(_days(one) for one in waits))
    lines = [_line(one, across) for one in waits]
    rows = [((line.words, line.href), line.said) for line in lines]
    same = table(_("Those who wait longest"), [_("What was said"), _("It has waited")], rows)
    return Picture(lines, percent(DAYS / across), same)


def _line(one: Waits, across: int) -> Wait:
    it = Contribution(kind=one.more, side=one.suits, made_on=one.since or today())
    return Wait(
        href=reverse("contribution", args=[one.work, one.pk]),
        words=in_short(one.words, NAMED),
        note=f"{kind_of(it)}. {one.who or nameless(it)}",
        at=percent(_days(one) / across),
        said=days_waited(it),
    )


def _days(one: Waits) -> int:
    return (today() - (one.since or today())).days
