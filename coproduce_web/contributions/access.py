"""Who may see what was said, and whose it was. A door is for anyone who has its address."""

from django.db.models import Prefetch
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _

from coproduce_web.contributions.models import Contribution, Door, Issue, Telling
from coproduce_web.contributions.numbers import tidy
from coproduce_web.initiatives.access import Here
from coproduce_web.shared.codes import say


def contribution(here: Here, pk: int) -> Contribution:
    """That thing said in this initiative; else 404."""
    found = here.initiative.contribution_set.select_related("person", "written_by", "door")
    tellings = Prefetch("tellings", Telling.objects.select_related("written_by"))
    return get_object_or_404(found.prefetch_related("answers", tellings), pk=pk)


def issue(here: Here, pk: int) -> Issue:
    """That issue of this initiative; else 404."""
    return get_object_or_404(here.initiative.issue_set.select_related("raised_by", "written_by"), pk=pk)


def door(here: Here, pk: int) -> Door:
    """That door of this initiative; else 404."""
    return get_object_or_404(here.initiative.door_set, pk=pk)


def open_door(here: Here, pk: int) -> Door:
    """That door, while it is open; else 404."""
    return get_object_or_404(here.initiative.door_set, pk=pk, withdrawn_on=None)


def door_at(token: str) -> Door:
    """The door with that address, however it was typed; closed ones too, so that one can say so."""
    return get_object_or_404(Door.objects.select_related("initiative"), token=tidy(token).lower())


def said_under(number: str, door: Door | None = None) -> Contribution:
    """What was said under that number; else 404."""
    found = Contribution.objects.prefetch_related("answers", "tellings").filter(number=tidy(number))
    if door:
        found = found.filter(door=door)
    one = found.first()
    if one is None:
        raise Http404
    return one


def is_theirs(here: Here, one: Contribution) -> bool:
    """Whether the reader said it."""
    return one.person_id == here.person.pk


def knows_author(here: Here, one: Contribution) -> bool:
    """Whether the reader may know who said it: the author, those who facilitate, and others if they may."""
    return here.facilitates or is_theirs(here, one) or one.may_be_known


def author(here: Here, one: Contribution) -> str:
    """Who said it, as this reader may know it."""
    if is_theirs(here, one):
        return _("You")
    if one.person and knows_author(here, one):
        return one.person.name
    return _("A member, without a name") if one.person_id else nameless(one)


def nameless(one: Contribution) -> str:
    """Somebody without a name, and the side they are on where they said so."""
    if not one.side or one.side == "not known":
        return _("Somebody without a name")
    # What stands after the colon explains the side to whoever chooses it.
    side = str(say("side", one.side)).partition(":")[0].lower()
    return _("Somebody without a name (%(side)s)") % {"side": side}
