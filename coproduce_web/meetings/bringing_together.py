"""Bringing together what two people wrote at once, paragraph by paragraph: nothing of either is lost."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

BETWEEN = re.compile(r"\n[^\S\n]*(?:\n[^\S\n]*)+")


@dataclass(frozen=True)
class Both:
    """A place that both of them changed: as it was, theirs and yours."""

    before: str
    theirs: str
    yours: str


@dataclass(frozen=True)
class Together:
    """The words with the changes of both; where `both` changed the same place, yours stand."""

    words: str
    both: Sequence[Both]


@dataclass(frozen=True)
class _Change:
    start: int
    end: int
    new: Sequence[str]
    yours: bool


def paragraphs(words: str) -> list[str]:
    """The paragraphs: what empty lines divide."""
    lines = words.replace("\r\n", "\n").replace("\r", "\n")
    return [one for one in BETWEEN.split(lines.strip()) if one]


def joined(parts: Sequence[str]) -> str:
    """The paragraphs as one text again."""
    return "\n\n".join(parts)


def together(before: str, theirs: str, yours: str) -> Together:
    """Merge two texts that were both made from `before`."""
    old = paragraphs(before)
    changes = [*_changes(old, paragraphs(theirs), yours=False), *_changes(old, paragraphs(yours), yours=True)]
    words: list[str] = []
    both: list[Both] = []
    at = 0
    for place in _places(sorted(changes, key=lambda one: (one.start, one.end))):
        start, end = place[0].start, max(one.end for one in place)
        mine, other = (_as(old, place, start, end, yours=whose) for whose in (True, False))
        whose = {one.yours for one in place}
        if len(whose) == 2 and mine != other:
            both.append(Both(joined(old[start:end]), joined(other), joined(mine)))
        words += [*old[at:start], *(mine if True in whose else other)]
        at = end
    return Together(joined([*words, *old[at:]]), both)


def _changes(old: list[str], new: list[str], *, yours: bool) -> Iterator[_Change]:
    for tag, start, end, new_start, new_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            yield _Change(start, end, new[new_start:new_end], yours)


def _places(changes: Sequence[_Change]) -> Iterator[list[_Change]]:
    """Changes that touch the same paragraphs, or add at the same place, belong together."""
    place: list[_Change] = []
    for one in changes:
        if place and not any(_touch(one, other) for other in place):
            yield place
            place = []
        place.append(one)
    if place:
        yield place


def _touch(one: _Change, other: _Change) -> bool:
    if one.start == one.end == other.start == other.end:
        return True
    return one.start < other.end and other.start < one.end


def _as(old: list[str], place: list[_Change], start: int, end: int, *, yours: bool) -> list[str]:
    """These paragraphs as one of the two wrote them."""
    written: list[str] = []
    for one in place:
        if one.yours == yours:
            written += [*old[start : one.start], *one.new]
            start = one.end
    return [*written, *old[start:end]]
