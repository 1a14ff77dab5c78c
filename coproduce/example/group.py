"""One group of the county while its records are being made, and what several tables need to know of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from coproduce.example.book import Book
from coproduce.example.cast import County, Initiative, read
from coproduce.example.chance import Chance


@dataclass(frozen=True, eq=False)
class Person:
    """Somebody made up. `channel` is how they are usually in touch; `needs` are the kinds they tell."""

    code: str
    side: str
    place: str
    age_band: str | None
    since: date
    channel: str
    needs: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Member:
    """A person in one group, on the side they take there; `rank` says who comes to the table first."""

    who: Person
    side: str
    joined_on: date
    left_on: date | None
    rank: float

    def there(self, on: date) -> bool:
        return self.joined_on <= on and (self.left_on is None or on <= self.left_on)


@dataclass(frozen=True, eq=False)
class Stage:
    name: str
    round: int
    began_on: date
    ended_on: date | None


@dataclass(frozen=True, eq=False)
class Meeting:
    """A meeting; `present` is empty while it is still to come."""

    code: str
    held_on: date
    stage: str
    mode: str
    invited: tuple[tuple[Member, date], ...]
    present: tuple[Member, ...]

    def of(self, side: str) -> list[Member]:
        return [member for member in self.present if member.side == side]


@dataclass(frozen=True, eq=False)
class Issue:
    code: str
    side: str | None
    agreed_on: date | None


@dataclass(frozen=True, eq=False)
class Decision:
    code: str
    decided_on: date
    agreed: bool
    overturned: bool
    meeting: Meeting


@dataclass(frozen=True, eq=False)
class Action:
    code: str
    decision: Decision | None
    done_on: date | None


@dataclass
class Group:
    """What is known of one initiative so far; each module adds its rows to `book` and its finds here."""

    county: County
    initiative: Initiative
    book: Book
    members: list[Member] = field(default_factory=list)
    stages: list[Stage] = field(default_factory=list)
    meetings: list[Meeting] = field(default_factory=list)
    issues: list[Issue] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)
    actions: list[Action] = field(default_factory=list)
    outcomes: list[str] = field(default_factory=list)
    voices: list[str] = field(default_factory=list)
    filled: set[str] = field(default_factory=set)

    @property
    def name(self) -> str:
        return self.initiative.name

    @property
    def blank(self) -> float:
        """The share of cells this group leaves empty."""
        return self.initiative.rate("blank")

    def add(self, table: str, **row: object) -> None:
        """One row of this group's records."""
        self.filled.add(table)
        self.book.add(table, **row)

    def chance(self, about: str) -> Chance:
        """Luck for one subject of one group: changing one table leaves the others as they are."""
        return Chance(self.county.seed, self.name, about)

    def come(self, day: date | None) -> date | None:
        """The day if it has come by the day the records reach to, else nothing."""
        return day if day and day <= self.county.as_of else None

    def past(self) -> list[Meeting]:
        return [meeting for meeting in self.meetings if meeting.held_on <= self.county.as_of]

    def there(self, on: date, *sides: str) -> list[Member]:
        """Those who are members on a day, of these sides or of all."""
        return [
            m
            for m in self.members
            if m.joined_on <= on and (m.left_on is None or on <= m.left_on) and (not sides or m.side in sides)
        ]

    def stage_on(self, day: date) -> str:
        return next(stage.name for stage in reversed(self.stages) if stage.began_on <= day)


def habit(name: str, side: str = "") -> Mapping[str, float]:
    """The weights of that name in `habits.toml`, of a side where they differ by side."""
    weights: Mapping[str, float] = read("habits.toml")[name][side] if side else read("habits.toml")[name]
    return weights


def told_by(chance: Chance, member: Member) -> dict[str, object]:
    """How a member's word reached the records: by which channel, through whom, in whose writing."""
    alone = member.who.channel in ("online", "email", "text", "video")
    return {
        "channel": member.who.channel,
        "through": chance.weighted(habit("through")),
        "written_by_side": member.side if alone else chance.one(("professional", "older person")),
        "read_back": None if alone else chance.yes(0.8),
    }
