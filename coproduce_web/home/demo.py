"""What a demonstration begins with: a cast of made-up people, and the records of a made-up county."""

import tomllib
from pathlib import Path

from coproduce_web.accounts.models import Person
from coproduce_web.assessment import demo as county

CAST = Path(__file__).with_name("cast.toml")
# Who gave the county's records: the one who keeps the site.
GIVER = "steward"


def seed() -> list[Person]:
    """The cast, in the order of the file, with the county ready to read; made once and then left alone."""
    people = cast()
    county.seed(next(person for person in people if person.role_words == GIVER))
    return people


def cast() -> list[Person]:
    """The made-up people, in the order of the file."""
    return [_person(**one) for one in tomllib.loads(CAST.read_text(encoding="utf-8"))["person"]]


def _person(name: str, email: str, role: str) -> Person:
    known = Person.objects.filter(email=email).first()
    return known or Person.objects.add(name, email, role_words=role)
