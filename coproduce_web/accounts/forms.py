"""What somebody is asked when they sign in: an address, then the code we sent to it; or a passkey's name."""

import struct
from typing import Any

from allauth.account.forms import ConfirmLoginCodeForm, RequestLoginCodeForm
from allauth.mfa.webauthn.forms import EditWebAuthnForm, LoginWebAuthnForm, SignupWebAuthnForm
from django import forms
from django.utils.translation import gettext_lazy as _

LONGEST_NAME = 60
NOT_ANSWERED = _("Your device has not answered. Press the button once more.")


class AddressForm(RequestLoginCodeForm):  # type: ignore[misc]
    """Where to send the code."""

    email = forms.EmailField(
        label=_("Your email address"),
        help_text=_("We send a code of six numbers to it. You do not need a password."),
        widget=forms.EmailInput(attrs={"autocomplete": "email", "spellcheck": "false"}),
        error_messages={
            "required": _("Write your email address"),
            "invalid": _("Write an email address, like margaret@example.org"),
        },
    )


class CodeForm(ConfirmLoginCodeForm):  # type: ignore[misc]
    """The six numbers."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["code"] = forms.CharField(
            label=_("The six numbers in the email"),
            help_text=_("They work for 15 minutes. Spaces do not matter."),
            widget=forms.TextInput(
                attrs={"inputmode": "numeric", "autocomplete": "one-time-code", "class": "code"}
            ),
            error_messages={"required": _("Write the six numbers from the email")},
        )


class AnswerField(forms.JSONField):
    """What a device answered: texts alone. Of a number, the library would make as many bytes."""

    widget = forms.HiddenInput

    def __init__(self) -> None:
        super().__init__(error_messages={"required": NOT_ANSWERED, "invalid": NOT_ANSWERED})

    def clean(self, value: Any) -> dict[str, Any]:
        """Its id, what it is, and its response, whose parts are texts too."""
        said = super().clean(value)
        response = said.get("response") if isinstance(said, dict) else None
        if not isinstance(response, dict):
            raise forms.ValidationError(NOT_ANSWERED)
        told = {key: said.get(key) for key in ("id", "rawId", "type")}
        if not all(isinstance(text, str) for text in [*told.values(), *response.values()]):
            raise forms.ValidationError(NOT_ANSWERED)
        return {**told, "response": response}


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


class UsePasskeyForm(LoginWebAuthnForm):  # type: ignore[misc]
    """What the device answers when somebody signs in with it."""

    credential = AnswerField()
