"""Questions answered by writing: a day, words, a number, an amount."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.shared.forms import DayField


def day(label: Any, *, required: bool = True, help_text: Any = "") -> DayField:
    """A day in three boxes."""
    wrong = {"required": _("Write the day, like 27 3 2026")}
    hint = help_text or _("For example, 27 3 2026")
    return DayField(label=label, required=required, help_text=hint, error_messages=wrong)


def words(
    label: Any, longest: int, *, required: Any = "", help_text: Any = "", rows: int = 0
) -> forms.CharField:
    """Words to write: in a line, or in `rows` lines. `required` is what is said where nothing is written."""
    widget = forms.Textarea(attrs={"rows": rows}) if rows else forms.TextInput()
    too_long = _("That is longer than %(limit_value)s letters. Shorten it, or give it to us on paper")
    return forms.CharField(
        label=label,
        max_length=longest,
        required=bool(required),
        help_text=help_text,
        widget=widget,
        error_messages={"required": required, "max_length": too_long},
    )


def number(label: Any, *, required: Any = "", most: int = 100_000, help_text: Any = "") -> forms.IntegerField:
    """A whole number from nought."""
    return forms.IntegerField(
        label=label,
        min_value=0,
        max_value=most,
        required=bool(required),
        help_text=help_text,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "class": "short"}),
        error_messages={"required": required, "invalid": _("Write a number in figures, like 12")},
    )


def pounds(label: Any, *, help_text: Any = "") -> forms.DecimalField:
    """An amount of money."""
    return forms.DecimalField(
        label=label,
        min_value=0,
        max_digits=12,
        decimal_places=2,
        required=False,
        help_text=help_text,
        widget=forms.TextInput(attrs={"inputmode": "decimal", "class": "short"}),
        error_messages={"invalid": _("Write an amount in figures, like 250 or 4.60")},
    )
