"""The knots of a chain as they are shown: calm where there are many, and with what is missing at the ends."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from coproduce_web.changes.trace.chain import (
    ACTION,
    CHANGE,
    COLUMNS,
    DECISION,
    ISSUE,
    MOST,
    SAID,
    Chain,
    Key,
)
from coproduce_web.changes.trace.knot import ENDED, THEM, TO_COME, US, Knot
from coproduce_web.changes.trace.told import knots_of

# Keys of knots that are no record: the rest of a column, and what is not there.
REST, MISSING = 0, -1
RANK = {US: 0, THEM: 1, TO_COME: 2, ENDED: 3}


@dataclass
class Web:
    """At most `MOST` knots a column, and the joins between them."""

    chain: Chain
    columns: list[list[Knot]] = field(default_factory=list)
    joins: set[tuple[Key, Key]] = field(default_factory=set)

    def knots(self) -> list[Knot]:
        """All of them, column by column."""
        return [knot for column in self.columns for knot in column]


def web(chain: Chain) -> Web:
    """A chain as it is shown."""
    knots = knots_of(chain)
    shown = Web(chain)
    stands_for: dict[Key, Key] = {}
    for column in COLUMNS:
        mine = [knot for knot in knots if knot.column == column]
        unseen = chain.more_said if column == SAID else 0
        shown.columns.append(_folded(chain, column, mine, unseen, stands_for))
    shown.columns[SAID] = _in_the_middle(shown.columns[SAID], chain.traced)
    shown.joins = {(stands_for.get(one, one), stands_for.get(other, other)) for one, other in chain.joins}
    shown.joins |= {((SAID, REST), stands_for.get((ISSUE, one), (ISSUE, one))) for one in chain.more_joins}
    _missing_before(shown)
    _missing_after(shown)
    return shown


def _in_the_middle(voices: list[Knot], traced: Key) -> list[Knot]:
    """The voice that is traced stands among the others."""
    ours = [knot for knot in voices if knot.key == traced]
    rest = [knot for knot in voices if knot.key != traced]
    return [*rest[: len(rest) // 2], *ours, *rest[len(rest) // 2 :]] if ours else voices


def _folded(
    chain: Chain, column: int, knots: list[Knot], unseen: int, stands_for: dict[Key, Key]
) -> list[Knot]:
    if len(knots) + unseen <= MOST:
        return knots
    kept = sorted(knots, key=lambda knot: (knot.key != chain.traced, RANK[knot.state]))[: MOST - 1]
    rest = [knot for knot in knots if knot not in kept]
    stands_for |= {knot.key: (column, REST) for knot in rest}
    states = {knot.state for knot in rest} or {kept[-1].state}
    state = min(states, key=RANK.__getitem__)
    return [*(knot for knot in knots if knot in kept), _rest(chain, column, state, len(rest) + unseen)]


def _rest(chain: Chain, column: int, state: str, number: int) -> Knot:
    said = {
        SAID: ngettext("%(number)d other spoke of it too", "%(number)d others spoke of it too", number),
        ISSUE: ngettext("%(number)d more issue", "%(number)d more issues", number),
        DECISION: ngettext("%(number)d more decision", "%(number)d more decisions", number),
        ACTION: ngettext("%(number)d more thing to be done", "%(number)d more things to be done", number),
        CHANGE: ngettext("%(number)d more change", "%(number)d more changes", number),
    }[column]
    name = ("contributions", "issues", "decisions", "actions", "changes")[column]
    label = ngettext("and %(number)d other", "and %(number)d others", number)
    return Knot(
        (column, REST),
        state,
        label=label % {"number": number},
        title=said % {"number": number},
        href=reverse(name, args=[chain.here.initiative.pk]),
    )


def _missing_before(shown: Web) -> None:
    """Where nothing is written down of what came first: said so, back to the first column."""
    first = next(number for number, column in enumerate(shown.columns) if column)
    titles = (
        _("Who first spoke of it is not written down"),
        _("Which issue it answers is not written down"),
        _("Which decision it carries out is not written down"),
        _("What it came from is not written down"),
    )
    later = [knot.key for knot in shown.columns[first]]
    for number in reversed(range(first)):
        title = titles[number] if number == first - 1 else ""
        missing = Knot((number, MISSING), TO_COME, label=_("not written down"), title=title)
        shown.columns[number] = [missing]
        shown.joins |= {(missing.key, key) for key in later}
        later = [missing.key]


def _missing_after(shown: Web) -> None:
    """What is still to come, to the last column; nothing where what there is has ended."""
    last = max(number for number, column in enumerate(shown.columns) if column)
    earlier = [knot.key for knot in shown.columns[last] if knot.state in (US, TO_COME)]
    titles = (
        _("It is not on our list of issues yet"),
        _("Nothing is decided yet"),
        _("Nothing is done about it yet"),
        _("Nobody has told yet what is different"),
    )
    for number in range(last + 1, len(COLUMNS)) if earlier else ():
        title = titles[last] if number == last + 1 else ""
        missing = Knot((number, MISSING), TO_COME, label=_("not yet"), title=title)
        shown.columns[number] = [_to_tell(shown, last, missing) if title and number == CHANGE else missing]
        shown.joins |= {(key, missing.key) for key in earlier}
        earlier = [missing.key]


def _to_tell(shown: Web, last: int, missing: Knot) -> Knot:
    """Where something was done, a change can be told from here; what it came from is filled in."""
    done = next((knot for knot in shown.columns[last] if knot.state == US), None)
    if done is None:
        return missing
    address = reverse("change_add", args=[shown.chain.here.initiative.pk])
    return replace(missing, href=f"{address}?from=action-{done.key[1]}", words=_("If you know, tell it."))


def on_thread(knots: Sequence[Knot]) -> list[Knot]:
    """Those that happened on the thread, in the order of their days."""
    return sorted((knot for knot in knots if knot.state == US and knot.day), key=lambda knot: str(knot.day))
