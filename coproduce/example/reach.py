"""Whom the work affects and who of them came in; and the made-up population to compare with."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from coproduce.example.book import Book
from coproduce.example.cast import County, read
from coproduce.example.chance import Chance
from coproduce.example.group import Group, habit


def voices(group: Group) -> None:
    """Those of whom somebody came into the group, before its members are made."""
    chance = group.chance("voices")
    for voice in read("strands.toml")["voice"]:
        never = group.initiative.place in voice.get("never", ())
        if chance.yes(voice["joined"]) and not never:
            group.voices.append(voice["voice"])


def affected(group: Group) -> None:
    chance = group.chance("affected")
    for voice in read("strands.toml")["voice"]:
        _voice(group, voice, chance)


def _voice(group: Group, voice: Mapping[str, Any], chance: Chance) -> None:
    never = group.initiative.place in voice.get("never", ())
    joined = voice["voice"] in group.voices
    early = chance.yes(0.8)
    contacted = chance.after(group.initiative.began_on, -30, 10 if early else 400)
    joined_on = group.come(chance.after(contacted, 20, 300)) if joined else None
    group.add(
        "affected",
        initiative=group.name,
        voice=voice["voice"],
        named_by_side=chance.one(("older person", "older person", "professional", "community")),
        seldom_heard=voice["seldom_heard"],
        needed=voice.get("needed", False),
        contacted_on=None if never and chance.yes(0.5) else contacted,
        joined=_day_or_year(joined_on, voice),
        why_not=None if joined_on else chance.weighted(habit("why_not")),
        stood_for_by="family carers" if not joined and chance.yes(0.25) else None,
    )


def _day_or_year(day: date | None, voice: Mapping[str, Any]) -> str | None:
    """Of a sensitive voice only the year is kept, so that nobody can be picked out by the day."""
    if day is None:
        return None
    return str(day.year) if voice.get("year_only") else day.isoformat()


def population(county: County, book: Book) -> None:
    """The made-up benchmark of each locality and of the whole county."""
    told = read("strands.toml")
    whole = county.initiatives[0].place
    older = {**told["older"], whole: sum(told["older"].values())}
    younger = {**told["younger"], whole: sum(told["younger"].values())}
    for place in older:
        _count(book, told, place, "age", "under 65", "all", younger[place])
        _count(book, told, place, "age", "65+", "all", older[place])
        for strand in [{"name": "age", **told["age"]}, *told["strand"]]:
            for value, share in strand["population"].items():
                _count(book, told, place, strand["name"], value, "65+", round(share * older[place]))


def _count(
    book: Book, told: Mapping[str, Any], place: str, strand: str, value: str, universe: str, people: int
) -> None:
    book.add(
        "population",
        place=place,
        strand=strand,
        value=value,
        universe=universe,
        people=people,
        source=told["source"],
        counted_on=told["counted_on"],
    )
