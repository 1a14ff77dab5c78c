"""What somebody is asked about a place to meet."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.initiatives.fields import day, words
from coproduce_web.meetings.looked_at import FOUND, LOOKED_AT


class VenueForm(forms.Form):
    """A place for the book."""

    name = words(_("What is the place called?"), 150, required=_("Write what it is called"))
    address = words(_("What is its address?"), 500, required=_("Write its address"), rows=3)
    getting_there = words(
        _("How do people get there and back?"),
        1000,
        rows=4,
        help_text=_("Buses, where a car can stop by the door, which door has no step."),
    )


class CheckForm(forms.Form):
    """What somebody found there: one question for each thing that people need of a place."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        for name, _kind, question in LOOKED_AT:
            self.fields[name] = forms.ChoiceField(
                label=str(question), choices=FOUND, required=False, widget=forms.RadioSelect, initial=""
            )
        self.fields["checked_on"] = day(_("When did somebody go and look?"))
        self.fields["words"] = words(
            _("What else did you see?"), 2000, rows=4, help_text=_("Other people read this when they choose.")
        )

    def answers(self) -> dict[str, Any]:
        """What `check_venue` takes."""
        data = self.cleaned_data
        seen = {name: data[name] for name, _kind, _question in LOOKED_AT}
        return {"seen": seen, "checked_on": data["checked_on"], "words": data["words"]}
