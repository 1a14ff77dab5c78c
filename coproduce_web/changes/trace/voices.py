"""The voices of a trace: by name only as this reader may know them."""

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from coproduce_web.changes.says import reached
from coproduce_web.changes.trace.chain import SAID, Chain
from coproduce_web.changes.trace.knot import THEM, US, Knot
from coproduce_web.changes.who_told import somebody
from coproduce_web.contributions.access import author, is_theirs, knows_author
from coproduce_web.contributions.models import Contribution
from coproduce_web.contributions.standing import in_short
from coproduce_web.initiatives.access import Here


def voice(chain: Chain, one: Contribution) -> Knot:
    """Something said, as a knot."""
    here, key = chain.here, (SAID, one.pk)
    # Forwards from one voice the others are beside it; from anywhere else all of them belong to the thread.
    on_it = chain.traced[0] != SAID or key == chain.traced
    return Knot(
        key,
        US if on_it else THEM,
        label=name_of(here, one),
        title=_("You said") if is_theirs(here, one) else _("%(name)s said") % {"name": name_of(here, one)},
        day=one.made_on,
        href=reverse("contribution", args=[one.initiative_id, one.pk]),
        quote=in_short(vars(one)["start"]),
        note=reached(one, one.person_id),
    )


def known_name(here: Here, one: Contribution) -> str:
    """Who said it, where this reader may know; else nothing."""
    known = is_theirs(here, one) or (one.person_id and knows_author(here, one))
    return author(here, one) if known else ""


def name_of(here: Here, one: Contribution) -> str:
    """Their name, or only the side they are on."""
    return known_name(here, one) or somebody(one.side)


def others(chain: Chain) -> str:
    """Who else spoke of what is traced from one voice."""
    if chain.traced[0] != SAID:
        return ""
    beside = [one for one in chain.said if (SAID, one.pk) != chain.traced]
    names = [name for one in beside if (name := known_name(chain.here, one))]
    rest = len(beside) + chain.more_said - len(names)
    if rest:
        names.append(_more(rest))
    return _("%(names)s spoke of it too.") % {"names": listed(names)} if names else ""


def _more(number: int) -> str:
    return ngettext("%(number)d other", "%(number)d others", number) % {"number": number}


def listed(names: list[str]) -> str:
    """`Ann, Cas and Ned`."""
    if len(names) == 1:
        return names[0]
    return _("%(names)s and %(last)s") % {"names": ", ".join(names[:-1]), "last": names[-1]}
