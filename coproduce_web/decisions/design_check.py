"""The design check: what say each side would have under a rule, in words first and then as a table."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from coproduce_web.decisions.say import VOTERS_AT_MOST, VOTES_AT_MOST, Say, Vote, say
from coproduce_web.decisions.tally import Tally, needed
from coproduce_web.decisions.ways_to_decide import WAYS
from coproduce_web.shared.table import Table, Value, table
from coproduce_web.shared.words import SIDES

OLDER, UNKNOWN = "older person", "not known"


@dataclass(frozen=True)
class Voter:
    """Somebody who decides, or `people` of one side who are only counted."""

    side: str
    votes: int = 1
    may_stop: bool = False
    people: int = 1


@dataclass(frozen=True)
class Check:
    """`words` say it. `passes_without_older` is a code, or empty where nobody is known to decide."""

    words: Sequence[str]
    table: Table | None
    passes_without_older: str


def check(template: str, quota: Decimal | None, voters: Sequence[Voter], *, body_side: str = "") -> Check:
    """What say each side has. `body_side` is the side of another body that decides."""
    way = WAYS[template]
    if not way.is_ours:
        return _elsewhere(body_side)
    if not voters:
        return Check([_("Who decides is not known by name or number yet.")], None, "")
    if template == "majority":
        return _majority(quota, voters)
    return _each_counts(template, voters)


def voters_of(counted: Tally) -> list[Voter]:
    """Each side as it was counted by number."""
    return [Voter(side, one.votes, people=one.people) for side, one in counted.sides.items() if one.people]


def _elsewhere(body_side: str) -> Check:
    if body_side == OLDER:
        return Check([_("Older people decide it, elsewhere. It cannot pass without them.")], None, "no")
    if body_side in ("", UNKNOWN):
        return Check([_("It is decided elsewhere. We do not know by whom.")], None, UNKNOWN)
    return Check(
        [_("It is decided elsewhere, by others. It could pass with every older person here against.")],
        None,
        "yes",
    )


def _each_counts(template: str, voters: Sequence[Voter]) -> Check:
    """Rules under which people are not outvoted, or one or a few speak for all."""
    people = _people(voters)
    everyone, older = sum(people.values()), people[OLDER]
    one_stops_it = WAYS[template].may_be_objected_to
    if one_stops_it:
        passes = "no" if older else UNKNOWN if people[UNKNOWN] else "yes"
    else:
        sure = older == everyone
        passes = "no" if sure else UNKNOWN if older + people[UNKNOWN] == everyone else "yes"
    words = [_how_many(older, everyone)]
    if one_stops_it:
        words.append(_("Any one of those who decide can stop it."))
    elif 0 < older < everyone:
        words.append(_("How they settle it among themselves is not laid down."))
    words.append(_passes(passes, older))
    return Check(words, _table(voters, []), passes)


def _majority(quota: Decimal | None, voters: Sequence[Voter]) -> Check:
    votes = _votes(voters)
    everyone, older = sum(votes.values()), votes[OLDER]
    need = needed(everyone, quota)
    others = everyone - older - votes[UNKNOWN]
    stops = any(one.may_stop and one.side == OLDER for one in voters)
    surely_not = stops or others + votes[UNKNOWN] < need
    passes = "no" if surely_not else "yes" if others >= need else UNKNOWN
    alone = older >= need and not any(one.may_stop and one.side != OLDER for one in voters)
    words = [
        _("Older people hold %(older)d of %(all)d votes.") % {"older": older, "all": everyone},
        _("It takes %(need)d to pass.") % {"need": need},
        _passes(passes, older),
        _("They can pass it by themselves.")
        if alone
        else _("They cannot pass it without others.")
        if older
        else "",
        *_who_stops(voters),
    ]
    return Check([one for one in words if one], _table(voters, _reckoned(voters, need)), passes)


def _reckoned(voters: Sequence[Voter], need: int) -> list[tuple[str, dict[str, Fraction]]]:
    """Say as Shapley and Shubik, and Banzhaf, reckon it, where the share of the votes does not tell it."""
    columns = []
    uneven = any(one.may_stop for one in voters) or len({one.votes for one in voters}) > 1
    single = all(one.people == 1 for one in voters)
    small = len(voters) <= VOTERS_AT_MOST and sum(one.votes for one in voters) <= VOTES_AT_MOST
    if uneven and single and small:
        each = say([Vote(one.votes, one.may_stop) for one in voters], need)
        columns += _by_side([one.side for one in voters], each, _("Say, each by themselves"))
    blocs = _votes(voters)
    if len(blocs) > 1:
        stops = {one.side for one in voters if one.may_stop}
        each = say([Vote(votes, side in stops) for side, votes in blocs.items()], need)
        columns += _by_side(list(blocs), each, _("Say, if each side votes as one"))
    return columns


def _by_side(sides: Sequence[str], each: Say, head: str) -> list[tuple[str, dict[str, Fraction]]]:
    columns = []
    for name, share in (("Shapley–Shubik", each.shapley_shubik), ("Banzhaf", each.banzhaf)):
        by_side: dict[str, Fraction] = defaultdict(Fraction)
        for side, one in zip(sides, share, strict=True):
            by_side[side] += one
        columns.append((f"{head} ({name})", by_side))
    return columns


def _table(voters: Sequence[Voter], columns: Sequence[tuple[str, dict[str, Fraction]]]) -> Table:
    """A column for each side, so that it fits a page however much is reckoned."""
    people, votes = _people(voters), _votes(voters)
    everyone = sum(votes.values())
    sides = [side for side in SIDES if side in votes]
    share = {side: Fraction(votes[side], everyone) if everyone else Fraction(0) for side in sides}
    rows: list[list[Value]] = [
        [_("People"), *(people[side] for side in sides)],
        [_("Votes"), *(votes[side] for side in sides)],
        [_("Share of the votes"), *(_percent(share[side]) for side in sides)],
    ]
    rows += [[head, *(_percent(by_side[side]) for side in sides)] for head, by_side in columns]
    heads = [_("How much"), *(str(SIDES[side]) for side in sides)]
    return table(_("What say each side has"), heads, rows, numbers=range(1, len(heads)), quiet=True)


def _people(voters: Iterable[Voter]) -> dict[str, int]:
    people: dict[str, int] = defaultdict(int)
    for one in voters:
        people[one.side] += one.people
    return people


def _votes(voters: Iterable[Voter]) -> dict[str, int]:
    votes: dict[str, int] = defaultdict(int)
    for one in voters:
        votes[one.side] += one.votes
    return votes


def _how_many(older: int, everyone: int) -> str:
    if everyone == 1:
        return (
            _("One person decides, an older person.") if older else _("One person decides, and is not older.")
        )
    said = ngettext(
        "Of the %(all)d people who decide, %(older)d is an older person.",
        "Of the %(all)d people who decide, %(older)d are older people.",
        older,
    )
    return said % {"all": everyone, "older": older}


def _who_stops(voters: Sequence[Voter]) -> list[str]:
    return [
        _("%(side)s: somebody on this side can stop it alone.") % {"side": SIDES[side]}
        for side in SIDES
        if any(one.may_stop and one.side == side for one in voters)
    ]


def _passes(passes: str, older: int) -> str:
    if passes == "no":
        return _("It cannot pass with all of them against.")
    if passes == "yes":
        return _("It could pass with all of them against.") if older else _("It needs no older person.")
    return _("Whether it could pass with older people against, we cannot tell: a side is not known.")


def _percent(share: Fraction) -> str:
    return f"{round(share * 100)}%"
