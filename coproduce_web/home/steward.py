"""A steward's page: people, rights and settings, and what only a steward can put right."""

from typing import Any

from django.conf import settings
from django.db.models import Count, Exists, OuterRef, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.translation import gettext as _

from coproduce_web.accounts.models import Person, Stewardship
from coproduce_web.initiatives.access import CHAIR, FACILITATOR, members_of, roles_held
from coproduce_web.initiatives.models import Initiative
from coproduce_web.people.models import Erasure
from coproduce_web.shared.sections import Link, Row, Section


def kept_by(person: Person) -> Any:
    """Their stewardship of today, with what there is to keep, counted; or None."""
    held = Stewardship.objects.filter(person=person, until_on=None)
    return held.annotate(
        people=_number(Person.objects.all()),
        works=_number(Initiative.objects.all()),
        nobody_leads=_number(_led_by_nobody()),
        erasures=_number(Erasure.objects.filter(done_on=None, taken_back_on=None)),
        stewards=_number(Stewardship.objects.filter(until_on=None)),
    ).first()


def sections(kept: Any, *, main: bool) -> list[Section]:
    """For one who keeps the site; `main` where they are nothing else, and the filled button stands here."""
    steward = reverse("steward")
    contents = [
        (reverse("steward_people"), _("People"), kept.people),
        (reverse("initiatives"), _("Pieces of work"), kept.works),
        (f"{steward}#stewards", _("Who keeps the site"), kept.stewards),
    ]
    keep = Link(_("Keep the site"), steward, main=main)
    note = _("People, rights and settings. What is said in a piece of work is for its members.")
    return [
        Section(_("Keeping the site"), note=note, contents=contents, links=[keep]),
        Section(_("To put right"), rows=_wrong(kept), empty=_("Nothing. All is in order.")),
    ]


def _wrong(kept: Any) -> list[Row]:
    found = []
    if kept.erasures:
        words = _("Somebody has asked for what we hold on them to be erased: %(n)d to do.")
        found.append(_row(_("Asked to be erased"), words % {"n": kept.erasures}, reverse("erasures")))
    if kept.nobody_leads:
        words = _("%(n)d without a facilitator or a chair. Ask somebody, and give them the role.")
        found.append(_row(_("Nobody leads"), words % {"n": kept.nobody_leads}, reverse("initiatives")))
    if kept.stewards == 1:
        words = _("If you are ill, nobody else can add people or give rights. Ask one more person.")
        found.append(_row(_("You are the only steward"), words, f"{reverse('steward_people')}?show=in"))
    if not settings.EMAIL_HOST:
        words = _("Codes to sign in and invitations by email reach nobody until one is named.")
        found.append(_row(_("No mail server is named"), words, reverse("steward")))
    return found


def _row(title: str, words: str, href: str) -> Row:
    return Row(title, words=words, links=[Link(_("See to it"), href)])


def _led_by_nobody() -> QuerySet[Initiative]:
    members = members_of(OuterRef(OuterRef("pk"))).values("person")
    leads = roles_held(OuterRef("pk")).filter(role__in=FACILITATOR | CHAIR, person__in=members)
    return Initiative.objects.filter(~Exists(leads), ended_on=None)


def _number(found: QuerySet[Any]) -> Coalesce:
    together = found.order_by().annotate(together=Value(1)).values("together")
    return Coalesce(Subquery(together.annotate(number=Count("pk")).values("number")), 0)
