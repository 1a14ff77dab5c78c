"""A group's first hour: its steps in order, where each is done, and what is on record of it already."""

from dataclasses import dataclass

from django.db.models import Count, OuterRef, Q, Subquery, Sum
from django.db.models.aggregates import Aggregate
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from coproduce_web.initiatives.models import Initiative


@dataclass(frozen=True)
class Step:
    """What to do, in how many minutes, and on which pages; `counted` names what tells that it was done.

    Pages are names of addresses that take the initiative. `said` says how much is on record.
    """

    minutes: int
    heading: Promise
    do: Promise
    counted: str
    said: Promise
    pages: tuple[tuple[str, Promise], ...]


STEPS = (
    Step(
        10,
        _("Who is here"),
        _("Say who is here, on which side each of you is, and what you call this work."),
        "people",
        ngettext_lazy("%(n)d person is on record.", "%(n)d people are on record.", "n"),
        (("people", _("Who is in it")), ("purposes", _("What it is for"))),
    ),
    Step(
        5,
        _("Who is missing"),
        _("Name everyone whom this work touches. Who of them is not here, and why?"),
        "voices",
        ngettext_lazy("%(n)d group is on record.", "%(n)d groups are on record.", "n"),
        (("voices", _("Everyone it touches")),),
    ),
    Step(
        5,
        _("Who came"),
        _("Take the minutes of the last six meetings. Count how many came of each side."),
        "meetings",
        ngettext_lazy("%(n)d meeting is on record.", "%(n)d meetings are on record.", "n"),
        (("old_minutes", _("Meetings from old minutes")),),
    ),
    Step(
        15,
        _("What was decided"),
        _(
            "Take the last ten decisions, a line each. Read each one aloud and argue about it."
            " Who decided? Could it have passed with every older person against it?"
        ),
        "decisions",
        ngettext_lazy("%(n)d decision is on record.", "%(n)d decisions are on record.", "n"),
        (("decision_earlier", _("Decisions from old minutes")),),
    ),
    Step(
        10,
        _("What people asked for"),
        _("What did people ask for, and what did they say? Was anything done? Were they told?"),
        "said",
        ngettext_lazy("%(n)d thing said is on record.", "%(n)d things said are on record.", "n"),
        (("contribution_write", _("Write down what somebody said")), ("contributions", _("What was said"))),
    ),
    Step(
        5,
        _("A card each, without a name"),
        _(
            "Everybody fills in a card, without a name, and puts it into an envelope."
            " Somebody who does not run the meeting opens it and counts."
        ),
        "cards",
        ngettext_lazy("%(n)d card came back.", "%(n)d cards came back.", "n"),
        (),
    ),
)


def counted(initiative: Initiative) -> dict[str, int]:
    """How much is on record of each step.

    What later apps keep is asked for by its name: they are built on this one.
    """
    told: dict[str, Aggregate] = {
        "people": Count("membership"),
        "voices": Count("affected"),
        "meetings": Count("meeting", filter=Q(meeting__closed_on__isnull=False)),
        "decisions": Count("decision", filter=Q(decision__decided_on__isnull=False)),
        "said": Count("contribution"),
        "cards": Sum("meeting__pulse__returned"),
    }
    own = Initiative.objects.filter(pk=initiative.pk)
    found = own.values_list(*(_only(one) for one in told.values())).get()
    return {name: number or 0 for name, number in zip(told, found, strict=True)}


def _only(one: Aggregate) -> Subquery:
    """By itself, so that one count does not multiply another."""
    own = Initiative.objects.filter(pk=OuterRef("pk")).order_by().values("pk")
    return Subquery(own.annotate(number=one).values("number"))
