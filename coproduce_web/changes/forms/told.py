"""What is asked of every change, whoever tells it."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.changes.models import Outcome
from coproduce_web.changes.says import DIRECTIONS
from coproduce_web.initiatives.fields import (
    pick,
    words,
)

LONGEST = 5000


def what_changed(label: Any, help_text: Any) -> forms.CharField:
    """The change itself. No browser cuts it short: whoever writes too much is told so, and loses nothing."""
    field = words(label, LONGEST, required=_("Write what is different"), help_text=help_text, rows=6)
    field.widget.attrs.pop("maxlength", None)
    return field


def better_or_worse(label: Any) -> forms.ChoiceField:
    """Which way it went, in the teller's own judgement."""
    return pick(label, list(DIRECTIONS.items()), required=_("Choose one of the four"))


def area_of_life() -> forms.Field:
    """Which of the areas we judge by."""
    return forms.ModelChoiceField(
        label=_("Which area of life is it about?"),
        queryset=Outcome.objects.none(),
        required=False,
        empty_label=_("None of these, or not sure"),
        error_messages={"invalid_choice": _("That is not one of our areas. Choose from the list")},
    )
