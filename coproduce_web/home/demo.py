"""What a demonstration begins with: made-up people, their work, and the records of a made-up county."""

import tomllib
from pathlib import Path

from coproduce_web.accounts.models import Person
from coproduce_web.assessment import demo as county
from coproduce_web.assessment.tasks import something_was_written
from coproduce_web.home.story.telling import tell
from coproduce_web.initiatives.models import Initiative
from coproduce_web.stewards import actions as stewards
from coproduce_web.writing.action import How

HERE = Path(__file__).parent
CAST = HERE / "cast.toml"
STORIES = ("early_bus", "memory_garden")
# Who keeps the site, and gave the county's records.
KEEPER = "steward"


def seed() -> list[Person]:
    """The cast, in the order of the file, with their work and the county; made once, then left alone."""
    people = cast()
    county.seed(next(person for person in people if person.role_words == KEEPER))
    if not Initiative.objects.exists():
        tell_stories(people)
    return people


def cast() -> list[Person]:
    """The made-up people, in the order of the file."""
    return [_person(**one) for one in tomllib.loads(CAST.read_text(encoding="utf-8"))["person"]]


def tell_stories(people: list[Person]) -> None:
    """What the cast have done in their work so far; then what is shown of it is asked, in the background."""
    by_name = {person.first_name.lower(): person for person in people}
    for story in STORIES:
        tell(HERE / "story" / story, by_name)
    for initiative in Initiative.objects.values_list("pk", flat=True):
        something_was_written(initiative)


def _person(name: str, email: str, role: str) -> Person:
    known = Person.objects.filter(name=name, role_words=role).first()
    person = known or Person.objects.add(name, email, role_words=role)
    if role == KEEPER and not person.keeps_the_site:
        stewards.give(How(by=None), person)
    return person
