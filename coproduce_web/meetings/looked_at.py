"""What is looked at in a place before it is booked, in plain words, and which kind of need each answers to.

A place has what a kind of need asks for only if everything of that kind is there.
"""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

LOOKED_AT: list[tuple[str, str, Promise]] = [
    ("way_in", "step free", _("Can everybody get in without a step, or by a ramp?")),
    ("inside", "step free", _("Inside, can everybody get to the rooms we would use without stairs?")),
    ("toilet", "step free", _("Is there a toilet that somebody in a wheelchair can use?")),
    ("loop", "hearing", _("Is there a hearing loop or a microphone, and did it work when you tried it?")),
    ("quiet", "hearing", _("Is it quiet enough to hear each other?")),
    ("light", "sight", _("Is the light good, and are doors, steps and signs easy to see?")),
    ("chairs", "pace and rest", _("Are there chairs with arms, and somewhere quiet to sit?")),
    ("safe", "safety", _("Is the way from the door lit, and can everybody get out if there is a fire?")),
]
FOUND = [("yes", _("Yes")), ("no", _("No")), ("", _("Not looked at"))]
# The kinds of need that depend on the place: what it lacks of these stops a booking.
OF_THE_PLACE = list(dict.fromkeys(kind for _name, kind, _question in LOOKED_AT))


def kinds(seen: Mapping[str, str]) -> tuple[list[str], list[str]]:
    """The kinds of need a place meets and those it fails, from what was found; of the rest nobody knows."""
    found = {kind: [seen.get(name) for name, of, _words in LOOKED_AT if of == kind] for kind in OF_THE_PLACE}
    fails = [kind for kind, answers in found.items() if "no" in answers]
    return [kind for kind, answers in found.items() if set(answers) == {"yes"}], fails
