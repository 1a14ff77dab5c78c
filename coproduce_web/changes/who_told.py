"""Who told a change, as this reader may know it, and so who may answer for it."""

from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from coproduce_web.accounts.models import Person
from coproduce_web.changes.models import Change
from coproduce_web.initiatives.access import Here
from coproduce_web.shared.words import on_day

NAMELESS = {
    "older person": _("An older person"),
    "community": _("Somebody of the community"),
    "professional": _("A professional"),
}


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
