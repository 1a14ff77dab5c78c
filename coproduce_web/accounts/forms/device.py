"""What a device answers for whoever holds it: when somebody signs in with it, and when it is added."""

from typing import Any

from allauth.mfa.webauthn.forms import LoginWebAuthnForm
from django import forms
from django.utils.translation import gettext_lazy as _

NOT_ANSWERED = _("Your device has not answered. Press the button once more.")


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


class UsePasskeyForm(LoginWebAuthnForm):  # type: ignore[misc]
    """What the device answers when somebody signs in with it."""

    credential = AnswerField()
