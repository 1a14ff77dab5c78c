"""What is asked about how to reach somebody, and how they would like to take part."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.initiatives.fields import ReachedForm, one_of, pick, words
from coproduce_web.people.models import FORMATS
from coproduce_web.people.reach import whole_email
from coproduce_web.shared.codes import choices


class DetailsForm(forms.Form):
    """How to reach somebody, and what they can read."""

    name = words(_("Name"), 200, required=_("Write the name"))
    phone = words(_("Telephone"), 60)
    email = words(
        _("Email address"), 254, help_text=_("Only for those who have one. With it one can sign in here.")
    )
    address = words(_("Address"), 500, rows=3)
    place = words(_("Village, town, or part of it"), 100)
    reach_by = one_of(_("The best way to get in touch"), "channel")
    when_suits = words(_("When suits"), 200, help_text=_("Like: before noon, and never on a Tuesday."))
    language = words(_("Language"), 100, help_text=_("If it is not English. Say it for a dialect too."))
    record_format = pick(_("Papers and letters"), FORMATS, required=_("Say in what form papers should come"))

    def clean_email(self) -> str:
        """Whole, in small letters; or nothing."""
        email: str = self.cleaned_data["email"]
        return whole_email(email) if email else ""


class DetailsForForm(DetailsForm, ReachedForm):
    """The same of somebody else. `may_write_email`: else only they can change the address."""

    field_order = tuple(DetailsForm.base_fields)

    def __init__(self, *args: Any, may_write_email: bool, **options: Any) -> None:
        super().__init__(*args, **options)
        if not may_write_email:
            del self.fields["email"]


class WaysForm(forms.Form):
    """How somebody would like to take part."""

    ways = forms.MultipleChoiceField(
        label=_("Ways to take part"),
        choices=choices("way"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Tick as many as suit."),
    )


class WaysForForm(WaysForm, ReachedForm):
    """The same of somebody else."""

    field_order = tuple(WaysForm.base_fields)
