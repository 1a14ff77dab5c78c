"""Several things in one box, one a line."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

AT_MOST = 60


class LinesField(forms.CharField):
    """It gives the lines that are not empty, each at most `longest` letters."""

    def __init__(self, longest: int, **options: Any) -> None:
        self.longest = longest
        super().__init__(required=False, widget=forms.Textarea(attrs={"rows": 4}), **options)

    def clean(self, value: Any) -> Any:
        """The lines, without the blanks around them."""
        lines = [" ".join(line.split()) for line in super().clean(value).splitlines()]
        written = [line for line in lines if line]
        if len(written) > AT_MOST:
            words = _("That is more than %(most)d lines. Leave some out")
            raise ValidationError(words, params={"most": AT_MOST})
        if long := next((line for line in written if len(line) > self.longest), None):
            words = _("This line is too long: “%(start)s …”. Say it in %(longest)d letters")
            raise ValidationError(words, params={"start": long[:30], "longest": self.longest})
        return written

    def prepare_value(self, value: Any) -> Any:
        """Lines that are known, as they stand in the box."""
        return "\n".join(value) if isinstance(value, list) else value


def lines_field(label: Any, longest: int, help_text: Any) -> LinesField:
    """Things to write, one a line."""
    return LinesField(longest, label=label, help_text=help_text)
