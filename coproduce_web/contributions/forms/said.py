"""What is asked of everything said, at whatever door."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.contributions.models import LONGEST
from coproduce_web.initiatives.fields import one_of, words


def said(label: Any, help_text: Any) -> forms.CharField:
    """What was said. No browser cuts it short: whoever writes too much is told so, and loses nothing."""
    field = words(label, LONGEST, required=_("Write what there is to say"), help_text=help_text, rows=8)
    field.error_messages["max_length"] = _(
        "This is longer than %(limit_value)d letters, about forty pages. Shorten it, or ring us. "
        "All of it is still here."
    )
    field.widget.attrs.pop("maxlength", None)
    return field


def kind(label: Any) -> forms.ChoiceField:
    """Which kind it is."""
    return one_of(label, "contribution_kind", required=_("Choose what it is. If in doubt, “An idea” is fine"))


def to_reach(label: Any, help_text: Any) -> forms.CharField:
    """How whoever said it can be told."""
    return words(label, 200, help_text=help_text)
