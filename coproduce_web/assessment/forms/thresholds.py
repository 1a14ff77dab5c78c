"""What a group is asked when it agrees a number to be judged by."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.initiatives.fields import day, number, sides, words


class NumberForm(forms.Form):
    """The number, why, when, and who agreed. A share is asked out of a hundred."""

    value = number(_("Which number?"), required=_("Write the number"))
    reason = words(
        _("Why this number?"),
        500,
        required=_("Write why the group agreed it"),
        help_text=_("It is shown wherever the number is used."),
        rows=3,
    )
    agreed_on = day(_("When was it agreed?"), help_text=_("From that day on, we judge by it."))
    agreed_by = sides(
        _("Who was among those who agreed?"),
        required=_("Say who agreed"),
        help_text=_("Older people have to be among them."),
    )

    def __init__(self, *args: Any, share: bool, **options: Any) -> None:
        super().__init__(*args, **options)
        self.share = share
        hint = _("Out of 100, like 80.") if share else _("A whole number, like 8.")
        self.fields["value"].help_text = hint

    def agreed(self) -> dict[str, Any]:
        """The answers, the number as the library has it."""
        value = self.cleaned_data["value"]
        return self.cleaned_data | {"value": value / 100 if self.share else value}
