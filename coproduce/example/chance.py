"""Made-up luck: the same words give the same luck, on every machine and every Python."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from random import Random
from typing import TypeVar

T = TypeVar("T")


class Chance:
    """Luck seeded by words. Only `Random.random` is drawn on: Python promises that it never changes."""

    def __init__(self, *words: str) -> None:
        self.rank = Random("/".join(words)).random  # noqa: S311 (nothing here is a secret)

    def yes(self, rate: float) -> bool:
        return self.rank() < rate

    def told(self, rate: float, blank: float) -> bool | None:
        """Yes or no, or nothing in `blank` of the cases."""
        return None if self.yes(blank) else self.yes(rate)

    def whole(self, least: int, most: int) -> int:
        """A whole number from `least` to `most`, both included."""
        return least + int(self.rank() * (most - least + 1))

    def count(self, mean: float) -> int:
        """A whole number from 0 to twice `mean`."""
        return int(self.rank() * 2 * mean + self.rank())

    def one(self, of: Sequence[T]) -> T:
        return of[int(self.rank() * len(of))]

    def weighted(self, weights: Mapping[str, float]) -> str:
        """One of the words, each as often as its weight says."""
        left = self.rank() * sum(weights.values())
        for word, weight in weights.items():
            left -= weight
            if left < 0:
                return word
        return word

    def some(self, of: Sequence[T], most: int) -> list[T]:
        """At most `most` of them, in an order of luck."""
        return sorted(of, key=lambda _: self.rank())[:most]

    def after(self, day: date, least: int, most: int) -> date:
        """A day from `least` to `most` days after `day` (before it where they are below zero)."""
        return day + timedelta(days=self.whole(least, most))

    def between(self, first: date, last: date) -> date:
        """A day from `first` to `last`, both included."""
        return self.after(first, 0, max(0, (last - first).days))
