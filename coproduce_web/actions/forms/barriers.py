"""What is in the way, and what became of it."""

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.initiatives.fields import OfInitiativeForm, day, members, one_of, pick, words

RESOLVED = [
    ("removed", _("Removed: it is gone")),
    ("moved", _("Moved: it is in somebody else’s way now, or somewhere else")),
    ("set aside", _("Set aside: we go round it")),
]


class BarrierForm(OfInitiativeForm):
    """Something in the way."""

    words = words(_("What is in the way?"), 300, required=_("Write what is in the way"))
    found_on = day(_("When was it found?"))
    owners = members(_("Who takes it on?"), help_text=_("Best from more than one side."))


class ResolvedForm(forms.Form):
    """What became of it."""

    outcome = pick(_("What became of it?"), RESOLVED, required=_("Say what became of it"))
    resolved_on = day(_("When?"))
    by_side = one_of(_("Who did it?"), "side", required=_("Say who did it"))
    how_words = words(_("How, in a line?"), 500)
