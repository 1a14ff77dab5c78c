"""Answers on cards are hidden from everyone where a side gave too few: nobody may be guessed from them."""

from collections.abc import Mapping
from dataclasses import fields, replace

from coproduce.assess.finding import Breakdown, Finding, Tally


def hide_few(finding: Finding, least: int) -> Finding:
    """The finding without the sides that gave fewer than `least` answers.

    The whole is the sum of the sides that stay, so nothing can be got by taking away; and a way of looking
    is left out altogether where one of its values would rest on fewer than `least` answers.
    """
    every = finding.by.get("side", {})
    sides = {name: tally for name, tally in every.items() if tally.asked >= least}
    hidden = len(sides) < len(every)
    # A value mixes the sides, so it takes enough answers for each of them.
    by = {way: {} if hidden else _all_or_none(found, least * len(sides)) for way, found in finding.by.items()}
    return replace(finding, total=add(sides), by={**by, "side": sides}, strands={})


def _all_or_none(found: Breakdown, least: int) -> Breakdown:
    return found if all(tally.asked >= least for tally in found.values()) else {}


def add(tallies: Mapping[str, Tally]) -> Tally:
    """The sum of tallies whose clusters do not overlap."""
    names = [field.name for field in fields(Tally)]
    return Tally(**{name: sum(getattr(tally, name) for tally in tallies.values()) for name in names})
