"""The framework, whole: seven principles, their practices, and the words all of it is said in."""

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from typing import TypeVar

from coproduce.errors import FrameworkError
from coproduce.framework.entries import Entry, Kind, Practice, Principle, Term
from coproduce.framework.toml import read

E = TypeVar("E", bound=Entry)


@dataclass(frozen=True)
class Framework(Entry):
    """The review as data. `power` holds Needham and Carr's three levels, lowest first."""

    name: str
    title: str
    note: str
    principles: tuple[Principle, ...]
    practices: tuple[Practice, ...]
    stages: tuple[Term, ...]
    sides: tuple[Term, ...]
    channels: tuple[Term, ...]
    through: tuple[Term, ...]
    levels: tuple[Term, ...]
    tiers: tuple[Term, ...]
    power: tuple[Term, ...]
    kinds: Mapping[str, Kind]
    words: Mapping[str, Term]

    def practice(self, number: str) -> Practice:
        """The practice of that number, such as `6.1`; FrameworkError says which are near."""
        known = {practice.number: practice for practice in self.practices}
        if number in known:
            return known[number]
        near = get_close_matches(number, known, n=1, cutoff=0.5)
        hint = f" The nearest is {near[0]}, “{known[near[0]].title}”." if near else ""
        raise FrameworkError(
            f"There is no practice “{number}”.{hint} They run from {min(known)} to {max(known)}."
        )

    def practices_of(self, principle: int) -> tuple[Practice, ...]:
        """The practices of one principle, in order."""
        return tuple(practice for practice in self.practices if practice.principle == principle)


def _entries(file: str, name: str, shape: type[E]) -> tuple[E, ...]:
    """The entries called `name` in a file; what the file says once at its head holds for each of them."""
    held = read(file)
    shared = {key: value for key, value in held.items() if key in ("since", "source")}
    return tuple(shape(**shared | _frozen(entry)) for entry in held[name])


def _frozen(entry: Mapping[str, object]) -> dict[str, object]:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in entry.items()}


@cache
def framework() -> Framework:
    """The framework in use, read once."""
    return Framework(
        **read("review"),
        principles=_entries("principles", "principle", Principle),
        practices=_entries("practices", "practice", Practice),
        stages=_entries("stages", "stage", Term),
        sides=_entries("sides", "side", Term),
        channels=_entries("channels", "channel", Term),
        through=_entries("channels", "through", Term),
        levels=_entries("levels", "level", Term),
        tiers=_entries("levels", "tier", Term),
        power=_entries("levels", "power", Term),
        kinds={kind.code: kind for kind in _entries("kinds", "kind", Kind)},
        words={word.code: word for word in _entries("words", "word", Term)},
    )
