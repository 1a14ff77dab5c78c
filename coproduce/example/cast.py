"""The cast of the made-up county, as `county.toml` tells it: its places, its groups and how each behaves."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

FOLDER = files("coproduce.example")
Rate = float | dict[str, float]


@dataclass(frozen=True)
class Initiative:
    """One group of the county. `rates` are shares or numbers, or a table of them by the year they begin in.

    `members` and `table` are numbers of people by side: all of them, and those asked to every meeting.
    """

    name: str
    place: str
    tier: str
    level: str
    activity: str
    body: str
    begun_by_side: str
    held_by_side: str
    began_on: date
    rounds: int
    days_between_meetings: int
    keeps_lists: bool
    keeps_cards: bool
    kept: str
    not_looked_back_after: int
    stages: list[str]
    outside_bodies: list[str]
    audiences: list[str]
    strangers: float
    members: Mapping[str, int]
    table: Mapping[str, int]
    rates: Mapping[str, Rate]
    as_of: date
    part_of: str | None = None
    ended_on: date | None = None
    not_kept: Mapping[str, date] | None = None

    @property
    def last_day(self) -> date:
        """The last day there are records of."""
        return self.ended_on or self.as_of

    def rate(self, name: str, on: date | None = None) -> float:
        """The share or number of that name, in the year of `on` where it differs by year."""
        rate = self.rates[name]
        if not isinstance(rate, dict):
            return rate
        year = str((on or self.as_of).year)
        return rate[max((since for since in rate if since <= year), default=min(rate))]


@dataclass(frozen=True)
class County:
    """The whole made-up county; `older_from` is in years of age."""

    title: str
    seed: str
    as_of: date
    older_from: int
    places: list[str]
    outcome_areas: list[str]
    initiatives: tuple[Initiative, ...]


@cache
def read(name: str) -> dict[str, Any]:
    """One of the data files beside this module."""
    return tomllib.loads((FOLDER / name).read_text(encoding="utf-8"))


@cache
def county() -> County:
    """The county of `county.toml`."""
    told = read("county.toml")
    groups = tuple(
        Initiative(
            **{**told["usual"], **group, "rates": told["rates"] | group.get("rates", {})}, as_of=told["as_of"]
        )
        for group in told["initiative"]
    )
    whole = {name: told[name] for name in ("title", "seed", "as_of", "older_from", "places", "outcome_areas")}
    return County(**whole, initiatives=groups)
