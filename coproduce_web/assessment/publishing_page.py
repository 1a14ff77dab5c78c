"""What the page on publishing says: what may leave today, one's own yes, and whose one may write down."""

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from coproduce.assess.disclosure.said_yes import FEWER_THAN
from coproduce_web.assessment.said_yes import SaidYes, holding
from coproduce_web.initiatives.access import Here, members_of
from coproduce_web.people.models import Consent
from coproduce_web.shared.sections import Link, Row, Section
from coproduce_web.shared.words import on_day


def may_leave(counted: SaidYes, figures: str) -> Section:
    """What leaves today, and why."""
    return Section(
        _("What may leave today"),
        answer=_("Exact figures") if counted.everybody else _("Rounded figures"),
        words=[_why(counted)],
        links=[Link(_("Take the figures that may leave"), figures, main=True)],
    )


def _why(counted: SaidYes) -> str:
    if not counted.small:
        least = {"least": FEWER_THAN}
        return _("With %(least)d people or more, figures always leave rounded.") % least
    if counted.everybody:
        return _(
            "Everybody the records speak of said yes. Figures about needs, expenses, cards, changes in "
            "lives, or what people told of themselves stay rounded. It ends when one of them takes it "
            "back, or somebody new joins."
        )
    told = ngettext(
        "The records speak of %(people)d person; %(yes)d said yes. Exact figures take a yes from everybody.",
        "The records speak of %(people)d people; %(yes)d said yes. Exact figures take a yes from everybody.",
        counted.people,
    )
    return told % {"people": counted.people, "yes": counted.yes}


def ones_own(at: Here, counted: SaidYes, yes: Consent | None) -> list[Section]:
    """The reader's own yes, or the way to it."""
    heading = _("Your own yes")
    if yes:
        said = _("You said yes on %(day)s.") % {"day": on_day(yes.given_on)}
        return [
            Section(
                heading, words=[said], links=[Link(_("Take it back"), reverse("my_take_back", args=[yes.pk]))]
            )
        ]
    if not counted.small:
        return []
    link = Link(_("Say yes"), reverse("say_yes", args=[at.initiative.pk, at.person.pk]))
    note = _("Nobody is told who has not said yes, save those who facilitate.")
    return [Section(heading, note=note, words=[_("You have not said yes.")], links=[link])]


def for_others(at: Here, counted: SaidYes) -> list[Section]:
    """For those who facilitate: members whose yes they may write down."""
    if not (at.facilitates and counted.small):
        return []
    others = members_of(at.initiative).exclude(person=at.person)
    open_still = others.exclude(person__in=holding(at.initiative.pk).values("person"))
    rows = [
        Row(str(one.person), reverse("say_yes", args=[at.initiative.pk, one.person_id])) for one in open_still
    ]
    note = _("Ask each by themselves, so that no is as easy as yes.")
    return [Section(_("Write down a yes"), note=note, rows=rows)] if rows else []
