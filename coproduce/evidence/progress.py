"""Telling how far a long piece of work has got."""

from typing import Protocol


class Progress(Protocol):
    """Called now and then with what is being done, how much of it, and of how much (if that is known)."""

    def __call__(self, what: str, done: int, total: int | None) -> None: ...


def silent(what: str, done: int, total: int | None) -> None:
    """Tells nobody."""
