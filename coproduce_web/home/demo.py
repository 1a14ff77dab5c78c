"""What a demonstration begins with."""

import tomllib
from pathlib import Path

from coproduce_web.accounts.models import Person

CAST = Path(__file__).with_name("cast.toml")


def seed() -> list[Person]:
    """The cast, in the order of the file; made on the first start and left alone afterwards."""
    cast = tomllib.loads(CAST.read_text(encoding="utf-8"))["person"]
    return [_person(**one) for one in cast]


def _person(name: str, email: str, role: str) -> Person:
    known = Person.objects.filter(email=email).first()
    return known or Person.objects.add(name, email, role_words=role)
