"""Numbers a group agrees for itself, dated and with its reasons, in place of ours: checked before use.

A file of them has the shape of `thresholds.toml`; each value says which sides agreed it, older people among
them.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from coproduce.errors import FrameworkError
from coproduce.framework.review import framework
from coproduce.framework.thresholds import Agreed, Threshold, every_default, thresholds_in_force

SOURCE = "Agreed by the group."
OLDER = "older person"
FIELDS = ("value", "since", "reason", "agreed_by")
# How sure an interval is says how we reckon, and is nobody's to agree.
OURS = ("interval",)
# These keep people from being told: a group may be more careful than we are, and not less.
NEVER_LESS = (("said", "least_shown"), ("change", "least_tellers"))
# The first of each may not lie above the second.
IN_ORDER = (("partly_share", "shown_share"), ("shown_low", "shown_share"), ("part", "shown"))


def read_agreed(file: Path) -> Agreed:
    """The numbers in a file of a group's own; FrameworkError says which of them cannot be used, and why."""
    try:
        given = tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as wrong:
        raise FrameworkError(f"{file} cannot be read: {wrong.strerror}.") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as wrong:
        raise FrameworkError(f"{file} is no TOML file: {wrong}.") from None
    return checked(given)


def checked(given: Mapping[str, Any]) -> Agreed:
    """These numbers, by kind and name with the values each has had, once every one of them is in order."""
    agreed: dict[str, dict[str, tuple[Threshold, ...]]] = {}
    for kind, name, value in _each(given):
        mine = agreed.setdefault(kind, {})
        mine[name] = (*mine.get(name, ()), _threshold(kind, name, value))
    if wrong := out_of_order(agreed):
        raise FrameworkError(
            f"From {wrong.since} on {wrong.kind}.{wrong.low_name} would be {wrong.low:g} and"
            f" {wrong.kind}.{wrong.high_name} {wrong.high:g}: the first may not lie above the second."
        )
    return agreed


def is_share(kind: str, name: str) -> bool:
    """Whether that number is a share, from 0 to 1, and not a count."""
    return isinstance(every_default()[kind][name][0].value, float)


def may_be_agreed() -> list[tuple[str, str]]:
    """The (kind, name) of every number a group may agree for itself."""
    return [(kind, name) for kind, numbers in every_default().items() if kind not in OURS for name in numbers]


def _each(given: Mapping[str, Any]) -> Iterator[tuple[str, str, Any]]:
    for kind, numbers in given.items():
        if not isinstance(numbers, Mapping):
            raise FrameworkError(
                f"“{kind}” stands alone: write it as [[kind.name]], as thresholds.toml does."
            )
        for name, values in numbers.items():
            _known(kind, name)
            for value in values if isinstance(values, list) else [values]:
                yield kind, name, value


def _known(kind: str, name: str) -> None:
    known = [f"{one}.{other}" for one, other in may_be_agreed()]
    said = f"{kind}.{name}"
    if said in known:
        return
    if kind in OURS:
        raise FrameworkError(f"{said} says how we reckon, and cannot be agreed by a group: leave it out.")
    near = get_close_matches(said, known, n=1, cutoff=0.5)
    hint = f" Did you mean {near[0]}?" if near else ""
    raise FrameworkError(f"There is no number called {said}.{hint} thresholds.toml has them all.")


def _threshold(kind: str, name: str, given: Any) -> Threshold:
    said = f"{kind}.{name}"
    if not isinstance(given, Mapping):
        raise FrameworkError(f"{said} is only “{given}”: give it a value, since, a reason and agreed_by.")
    if strange := [field for field in given if field not in FIELDS]:
        raise FrameworkError(f"{said} has “{strange[0]}”, which we do not know: use {', '.join(FIELDS)}.")
    reason, since = given.get("reason"), given.get("since")
    if not isinstance(reason, str) or not reason.strip():
        raise FrameworkError(f"{said} has no reason: write in a sentence why the group agreed it.")
    if type(since) is not date:
        raise FrameworkError(f"{said} has no day: write since when it holds, as since = 2026-04-01.")
    value = _value(kind, name, given.get("value"))
    return Threshold(value, since, reason.strip(), SOURCE, _sides(said, given.get("agreed_by")))


def _value(kind: str, name: str, value: Any) -> float:
    said, share = f"{kind}.{name}", is_share(kind, name)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise FrameworkError(f"{said} has no number: write one, as value = {'0.8' if share else '12'}.")
    if share and not 0 < value <= 1:
        raise FrameworkError(f"{said} is {value:g}: a share lies above 0 and is at most 1 (8 in 10 is 0.8).")
    if not share and (value < 1 or value % 1 != 0):
        raise FrameworkError(f"{said} is {value:g}: it counts something, so it is a whole number from 1.")
    least = every_default()[kind][name][0].value
    if (kind, name) in NEVER_LESS and value < least:
        raise FrameworkError(
            f"{said} is {value:g}: below {least:g} somebody could be told from it. Choose {least:g} or more."
        )
    return float(value) if share else int(value)


def _sides(said: str, given: Any) -> str:
    """The sides that agreed it, as `older person and professional`; older people have to be among them."""
    asked = [given] if isinstance(given, str) else given
    known = [side.code for side in framework().sides if side.code != "not known"]
    if not isinstance(asked, list) or not asked or any(side not in known for side in asked):
        raise FrameworkError(f"{said} does not say who agreed it: agreed_by takes {', '.join(known)}.")
    if OLDER not in asked:
        raise FrameworkError(
            f"{said} was agreed without older people: they have to be among those who agree."
        )
    return " and ".join(side for side in known if side in asked)


@dataclass(frozen=True)
class OutOfOrder:
    """Two numbers of a kind of which the first would lie above the second, from a day on."""

    kind: str
    low_name: str
    low: float
    high_name: str
    high: float
    since: date


def out_of_order(agreed: Agreed) -> OutOfOrder | None:
    """The first such two, on any day on which one of these numbers begins; None where all are in order."""
    for kind, numbers in agreed.items():
        for on in sorted({value.since for values in numbers.values() for value in values}):
            bars = thresholds_in_force(kind, on, agreed)
            for low, high in IN_ORDER:
                if low in bars and high in bars and bars[low].value > bars[high].value:
                    return OutOfOrder(kind, low, bars[low].value, high, bars[high].value, on)
    return None
