"""Choosing an area of life to judge by."""

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.initiatives.fields import day, number, words
from coproduce_web.shared.words import SIDES


class OutcomeForm(forms.Form):
    """An area of life, and who chose it."""

    words = words(
        _("Which area of life?"),
        150,
        required=_("Write the area of life"),
        help_text=_("In your own words, like: getting out of the house."),
    )
    chosen_on = day(_("When was it chosen?"))
    older = number(_("How many older people chose it?"), help_text=_("Leave a side empty if nobody counted."))
    community = number(_("How many carers, neighbours and others of the community?"))
    professional = number(_("How many professionals?"))

    def chosen_by(self) -> dict[str, int]:
        """How many of each side; those left empty are left out. They leave `cleaned_data`."""
        boxes = zip(("older", "community", "professional"), SIDES, strict=False)
        counts = {side: self.cleaned_data.pop(box) for box, side in boxes}
        return {side: count for side, count in counts.items() if count is not None}
