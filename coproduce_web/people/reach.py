"""How somebody is reached: from the one line that was written, and back into a line."""

import re
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.core.validators import MaxLengthValidator, validate_email
from django.utils.translation import gettext as _

from coproduce_web.accounts.models import Person
from coproduce_web.people.models import Details
from coproduce_web.shared.codes import say

NUMBER = re.compile(r"\+?[\d\s()./-]*")
FEWEST_DIGITS, LONGEST_NUMBER, LONGEST_EMAIL = 5, 60, 254
# What each way of reaching somebody takes.
TAKES = {"phone": "phone", "text": "phone", "post": "address", "email": "email"}


@dataclass(frozen=True)
class Reach:
    """Where somebody can be reached: any of these, or none."""

    email: str = ""
    phone: str = ""
    address: str = ""


def of_line(line: str) -> Reach:
    """An email address, a telephone number, or else an address. ValidationError where it is half of one."""
    line = " ".join(line.split())
    if "@" in line:
        return Reach(email=whole_email(line))
    digits = sum(sign.isdigit() for sign in line)
    if NUMBER.fullmatch(line) and digits >= FEWEST_DIGITS and len(line) <= LONGEST_NUMBER:
        return Reach(phone=line)
    return Reach(address=line)


def whole_email(line: str) -> str:
    """The address in small letters; ValidationError where it is none."""
    try:
        validate_email(line)
        MaxLengthValidator(LONGEST_EMAIL)(line)
    except ValidationError:
        raise ValidationError(
            _("That is not a whole email address. Write it like ruth@example.org")
        ) from None
    return line.lower()


def missing(reach_by: str, reach: Reach) -> str:
    """What is not there for the way they like best; empty where all is."""
    takes = TAKES.get(reach_by, "")
    if not takes or getattr(reach, takes):
        return ""
    return {
        "phone": _("Write their telephone number as well, or choose another way"),
        "address": _("Write their address as well, or choose another way"),
        "email": _("Write their email address as well, or choose another way"),
    }[takes]


def of_person(person: Person, details: Details | None) -> Reach:
    """Where we can reach them."""
    known = (details.phone, details.address) if details else ("", "")
    return Reach(person.email or "", *known)


def in_a_line(person: Person, details: Details | None) -> str:
    """The way they like best first, then what we have: for those who facilitate."""
    reach = of_person(person, details)
    known = [one for one in (reach.phone, reach.email, " ".join(reach.address.split())) if one]
    if not known:
        return _("We do not know how to reach them.")
    best = f"{say('channel', details.reach_by)}: " if details and details.reach_by else ""
    return best + ", ".join(known)
