"""How a form looks on every page: the problems first, then each question with its hint and its box."""

import datetime
from collections.abc import Sequence
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.forms.renderers import TemplatesSetting
from django.utils.translation import gettext_lazy as _


class PageForms(TemplatesSetting):
    """`{{ form }}` in any template gives a whole form, and `{{ form.name.as_field_group }}` one question."""

    form_template_name = "part_form.html"
    field_template_name = "part_field.html"


class Words(str):
    """What stands beside a box to tick, with a smaller line under it."""

    hint: str

    def __new__(cls, words: str, hint: str = "") -> "Words":
        said = super().__new__(cls, words)
        said.hint = hint
        return said


class ThreeBoxes(forms.MultiWidget):
    """Day, month and year: nobody has to find a day eighty years back in a calendar."""

    template_name = "part_three_boxes.html"

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        boxes: dict[str, forms.Widget | type[forms.Widget]] = {
            name: forms.TextInput(attrs={"inputmode": "numeric"}) for name in ("day", "month", "year")
        }
        super().__init__(boxes, attrs)

    def decompress(self, value: datetime.date | None) -> list[int | None]:
        """Fill the boxes from a date."""
        return [value.day, value.month, value.year] if value else [None, None, None]


class DayField(forms.MultiValueField):
    """A date in three boxes; what is missing or wrong is said in a sentence."""

    widget = ThreeBoxes

    def __init__(self, **options: Any) -> None:
        parts = [forms.CharField(required=False) for _box in range(3)]
        super().__init__(parts, require_all_fields=False, **options)

    def compress(self, data_list: Sequence[str]) -> datetime.date | None:
        """The date, or None where all three boxes are empty."""
        if not any(data_list):
            return None
        for words, given in zip((_("the day"), _("the month"), _("the year")), data_list, strict=True):
            if not given:
                raise ValidationError(_("Write %(part)s as well, like 27 3 2026"), params={"part": words})
        try:
            day, month, year = (int(given) for given in data_list)
            return datetime.date(year, month, day)
        except ValueError:
            raise ValidationError(_("There is no such day. Write it like 27 3 2026")) from None
