"""Everybody made up: people, and what some of them tell of themselves."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from coproduce.example.book import Book
from coproduce.example.cast import Initiative, read
from coproduce.example.chance import Chance
from coproduce.example.group import Person, habit

OLDER_BANDS = ("60-64", "65-69", "70-74", "75-79", "80-84", "85-89", "90+")
BENCHMARK_BANDS = {
    "65-69": "65-74",
    "70-74": "65-74",
    "75-79": "75-84",
    "80-84": "75-84",
    "85-89": "85-89",
    "90+": "90+",
}


class Pool:
    """All the people there are so far, for a group to find its members among."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.people: list[Person] = []

    def stranger(self, group: Initiative, side: str, place: str, since: date, chance: Chance) -> Person:
        """Somebody new, who lives in or works for `place`."""
        person = Person(
            code=self.book.code("p"),
            side=side,
            place=place,
            age_band=chance.weighted(habit("age_band", side)),
            since=since,
            channel=chance.weighted(habit("channel", side)),
            needs=_needs(side, chance),
        )
        self.people.append(person)
        told_age = None if chance.yes(0.06) else person.age_band
        self.book.add("people", person=person.code, side=side, place=place, age_band=told_age, since=since)
        _tell_strands(self.book, person, group, chance)
        return person

    def known(self, side: str, before: date, taken: set[str], chance: Chance) -> Person | None:
        """Somebody of another group who could take this side here, as an officer of 70 may take the older."""
        for _ in range(60):
            person = chance.one(self.people)
            fits = person.side == side or (side == "older person" and person.age_band in OLDER_BANDS)
            if fits and person.code not in taken and person.since <= before:
                return person
        return None


def _needs(side: str, chance: Chance) -> tuple[str, ...]:
    many = int(chance.weighted(habit("how_many_needs", side)))
    return tuple(dict.fromkeys(chance.weighted(habit("need")) for _ in range(many)))


def _tell_strands(book: Book, person: Person, group: Initiative, chance: Chance) -> None:
    strands = read("strands.toml")
    if person.age_band and chance.yes(strands["age"]["told"]):
        band = BENCHMARK_BANDS.get(person.age_band, "under 65")
        _tell(book, person, group, "age", band, chance.after(person.since, 0, 40))
    if person.side == "professional":
        return
    for strand in strands["strand"]:
        if chance.yes(strand["told"]):
            day = None if strand.get("undated") else chance.after(person.since, 0, 60)
            value = chance.weighted(_possible(strand, person.place))
            _tell(book, person, group, strand["name"], value, day)


def _possible(strand: Mapping[str, Any], place: str) -> Mapping[str, float]:
    never = strand.get("never", {})
    return {value: weight for value, weight in strand["members"].items() if place not in never.get(value, ())}


def _tell(book: Book, person: Person, group: Initiative, strand: str, value: str, day: date | None) -> None:
    told_on = min(day, group.as_of) if day else None
    book.add("characteristics", person=person.code, strand=strand, value=value, told_on=told_on)
