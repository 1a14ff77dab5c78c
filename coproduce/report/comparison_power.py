"""Power of two packages or two dates side by side: its faces, and how far each initiative reaches."""

from collections.abc import Iterator
from typing import Any

from coproduce.report.difference import difference, in_a_word, kept
from coproduce.report.words import Data

NAMED = ("face", "title", "text", "unit", "measure")


def faces_compared(first: Data, second: Data) -> Iterator[dict[str, Any]]:
    """Each face of both, in its last twelve months; an amount has no interval, so nobody can tell of it."""
    later = {one["face"]: one for one in second["faces"]}
    for one in first["faces"]:
        other = later.get(one["face"])
        if other and (one["now"] or other["now"]):
            yield {name: one[name] for name in NAMED} | _face(one, other)


def _face(one: Data, other: Data) -> dict[str, Any]:
    before, after = one["now"], other["now"]
    gap = difference(before, after) if before and after and one["measure"] == "share" else None
    word = in_a_word(gap)
    return {
        "before": before and kept(before),
        "after": after and kept(after),
        "difference": after["share"] - before["share"] if gap else None,
        "low": gap and gap.low,
        "high": gap and gap.high,
        "word": word,
        "toward": _toward(word, one["toward"]) if gap else None,
    }


def _toward(word: str, better: str) -> bool | None:
    """Whether that is power nearer to older people; None where neither way is, or nobody can tell."""
    return word == better if better and word in ("more", "less") else None


TOWARDS = {True: ", towards older people", False: ", away from older people", None: ""}


def in_words(face: Data) -> dict[str, Any]:
    """A face as a line of a table: its title, and which way it moved."""
    return {**face, "text": face["title"], "word": f"{face['word']}{TOWARDS[face['toward']]}"}


def levels_compared(first: Data, second: Data) -> Iterator[dict[str, str]]:
    """Each initiative that is in both, and how far it reaches in each."""
    later = {one["initiative"]: one["placed"] for one in second["levels"] if one["slice"] == "all"}
    for one in first["levels"]:
        if one["slice"] == "all" and one["initiative"] in later:
            name = one["initiative"]
            yield {"initiative": name, "before": one["placed"], "after": later[name]}
