"""Signing in with an address, then with the code we sent to it."""

from typing import Any

from allauth.account.forms import ConfirmLoginCodeForm, RequestLoginCodeForm
from django import forms
from django.utils.translation import gettext_lazy as _


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
