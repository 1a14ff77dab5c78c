"""What is said of a change: which way it went, how far it has been agreed, and who told it."""

from typing import Any

from django.db.models import OuterRef, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce, Left
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from coproduce_web.accounts.models import Person
from coproduce_web.changes.models import AGREED, CHECKED, CLAIMED, Change
from coproduce_web.contributions.standing import START, in_short
from coproduce_web.initiatives.access import Here
from coproduce_web.initiatives.models import Membership
from coproduce_web.shared.words import on_day
from coproduce_web.writing.models import Written

# In this order wherever they are asked for: worse stands beside better, and is as welcome.
DIRECTIONS = {
    "better": _("Better"),
    "worse": _("Worse"),
    "mixed": _("Some of it better, some worse"),
    "same": _("The same as before"),
}
WENT = {
    "better": _("For the better"),
    "worse": _("For the worse"),
    "mixed": _("Some of it better, some worse"),
    "same": _("Nothing is different"),
}
STATUSES = {
    CLAIMED: _("Whoever told it has not said yet that it is written as they meant it."),
    AGREED: _("Whoever told it says: so it is."),
    CHECKED: _("Somebody else has checked it."),
}
IN_SHORT = {
    CLAIMED: _("Not agreed yet."),
    AGREED: _("Agreed by who told it."),
    CHECKED: _("Checked by somebody else."),
}
NAMELESS = {
    "older person": _("An older person"),
    "community": _("Somebody of the community"),
    "professional": _("A professional"),
}


def to_list(found: QuerySet[Change]) -> QuerySet[Change]:
    """For a list: the first words of each (`start`), who told it and the `side` they are on."""
    theirs = Membership.objects.filter(initiative=OuterRef("initiative"), person=OuterRef("told_by"))
    side = Coalesce(Subquery(theirs.values("side")[:1]), Value(""))
    return found.defer("words").select_related("told_by").annotate(start=Left("words", START + 1), side=side)


def start_of(change: Change) -> str:
    """Its first words."""
    told: dict[str, Any] = vars(change)
    return in_short(told.get("start") or change.words)


def is_theirs(here: Here, change: Change) -> bool:
    """Whether the reader told it."""
    return change.told_by_id == here.person.pk


def teller(here: Here, change: Change) -> str:
    """Who told it, as this reader may know it: by name to those who facilitate, to others if they may."""
    if is_theirs(here, change):
        return _now("You")
    if change.told_by and (here.facilitates or change.may_be_known):
        return change.told_by.name
    return somebody(vars(change).get("side", ""))


def somebody(side: str) -> str:
    """One whose name this reader may not know: the side they are on."""
    return str(NAMELESS.get(side, _now("Somebody")))


def reached(record: Written, said_by: int | None) -> str:
    """By which channel; who wrote it down is told only where it was not whoever said it."""
    how = {"how": record.get_channel_display()}
    if not record.written_by or record.written_by_id == said_by:
        return _now("%(how)s.") % how
    words = _now("%(how)s. Written down by %(name)s.")
    if record.read_back:
        words = _now("%(how)s. Written down by %(name)s and read back.")
    return words % (how | {"name": record.written_by.name})


def told(here: Here, change: Change) -> str:
    """Who told it and when, in a line."""
    said = {"who": teller(here, change), "day": on_day(change.noted_on)}
    mine = is_theirs(here, change)
    return (_now("You told it on %(day)s.") if mine else _now("%(who)s told it on %(day)s.")) % said


def may_answer(here: Here, change: Change) -> bool:
    """Whether the reader may say what it came from and whether it is right: who told it, and who leads."""
    return here.leads or is_theirs(here, change)


def tells(person: Person | None, change: Change) -> bool:
    """Whether that person is the one who told it."""
    return person is not None and change.told_by_id == person.pk
