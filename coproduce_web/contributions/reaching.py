"""How the author of something said can be reached: for those who facilitate, and nobody else."""

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext as _

from coproduce_web.contributions.models import Contribution
from coproduce_web.people.models import Details
from coproduce_web.shared.codes import say

Facts = list[tuple[str, str]]


def email_of(one: Contribution) -> str:
    """Their email address, or nothing: the person’s own, or one they left with what they said."""
    if one.person:
        return one.person.email or ""
    return next((word for word in one.reach.replace(",", " ").split() if _is_address(word)), "")


def can_be_reached(one: Contribution) -> bool:
    """Whether anybody can tell them."""
    return bool(one.person_id or one.reach)


def details_of(one: Contribution) -> Details | None:
    """What we know of how to reach the person, if it is a person we know."""
    return Details.objects.filter(person=one.person_id).first() if one.person_id else None


def best_channel(one: Contribution, details: Details | None) -> str:
    """How they like to be reached; else by email where there is an address, else by telephone."""
    if details and details.reach_by and details.reach_by != "online":
        return details.reach_by
    return "email" if email_of(one) else "phone"


def ways(one: Contribution, details: Details | None) -> Facts:
    """How to reach them, for the eyes of those who facilitate."""
    if not can_be_reached(one):
        return [(_("To reach them"), _("They left no name. They can ask by their number, %s.") % one.number)]
    known: Facts = [(_("Who"), one.person.name)] if one.person else []
    known += [(_("They left"), one.reach), (_("Email"), email_of(one))]
    if details:
        known += [
            (_("Telephone"), details.phone),
            (_("Address"), details.address),
            (_("When suits"), details.when_suits),
            (_("They like best"), str(say("channel", details.reach_by)) if details.reach_by else ""),
            (_("Papers in"), str(details.get_record_format_display())),
        ]
    return [(term, words) for term, words in known if words]


def _is_address(word: str) -> bool:
    try:
        validate_email(word)
    except ValidationError:
        return False
    return True
