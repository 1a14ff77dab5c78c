"""A device that lets somebody in: added, and what it is called."""

import struct
from typing import Any

from allauth.mfa.webauthn.forms import EditWebAuthnForm, SignupWebAuthnForm
from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.accounts.forms.device import NOT_ANSWERED, AnswerField

LONGEST_NAME = 60


def _name(*, required: bool) -> forms.CharField:
    return forms.CharField(
        label=_("What shall we call this device?"),
        help_text=_("So that you know it again. For example: my blue tablet."),
        max_length=LONGEST_NAME,
        required=required,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
        error_messages={
            "required": _("Write a name for it, like my blue tablet"),
            "max_length": _("That is longer than %(limit_value)s letters. Shorten it"),
        },
    )


class AddPasskeyForm(SignupWebAuthnForm):  # type: ignore[misc]
    """A name for the device, and what the device said of itself. It has checked who holds it."""

    name = _name(required=False)
    credential = AnswerField()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs, initial={"name": ""})

    def clean(self) -> dict[str, Any]:
        """A name too long is put right first: the device's answer can be used only once."""
        try:
            return dict(self.cleaned_data if self.errors else super().clean())
        except (ValueError, LookupError, struct.error):
            raise forms.ValidationError(NOT_ANSWERED) from None


class NamePasskeyForm(EditWebAuthnForm):  # type: ignore[misc]
    """Another name for it."""

    name = _name(required=True)
