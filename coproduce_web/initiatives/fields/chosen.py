"""Questions answered by choosing."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.shared.codes import choices
from coproduce_web.shared.words import SIDES

YES_NO = [("yes", _("Yes")), ("no", _("No"))]


def one_of(label: Any, code_list: str, *, required: Any = "", help_text: Any = "") -> forms.ChoiceField:
    """One code of a list, as buttons to choose from. Not required, “Not known” leaves it blank."""
    offered = choices(code_list)
    return pick(label, offered, required=required, help_text=help_text)


def pick(label: Any, offered: Any, *, required: Any = "", help_text: Any = "") -> forms.ChoiceField:
    """One of these, as buttons to choose from."""
    unknown = [] if required or "not known" in dict(offered) else [("", _("Leave this open"))]
    return forms.ChoiceField(
        label=label,
        choices=[*offered, *unknown],
        required=bool(required),
        help_text=help_text,
        widget=forms.RadioSelect,
        error_messages={"required": required},
    )


class SidesField(forms.MultipleChoiceField):
    """Which sides, as boxes to tick; it gives them as one code: `older person and community`."""

    widget = forms.CheckboxSelectMultiple

    def clean(self, value: Any) -> str:
        """The code of `agreed_sides`; where nothing was ticked, “not known”."""
        chosen = super().clean(value)
        return " and ".join(side for side in SIDES if side in chosen) or "not known"


def sides(label: Any, *, required: Any = "", help_text: Any = "") -> SidesField:
    """Which sides had a part in it, any number of them."""
    offered = [(side, SIDES[side]) for side in SIDES if side != "not known"]
    wrong = {"required": required}
    return SidesField(
        label=label, choices=offered, required=bool(required), help_text=help_text, error_messages=wrong
    )


def yes_no(label: Any, *, help_text: Any = "") -> forms.TypedChoiceField:
    """Yes (True), no (False), or left open (None)."""
    return forms.TypedChoiceField(
        label=label,
        choices=[*YES_NO, ("", _("Leave this open"))],
        coerce=lambda said: said == "yes",
        empty_value=None,
        required=False,
        help_text=help_text,
        widget=forms.RadioSelect,
    )


def tick(label: Any, *, help_text: Any = "") -> forms.BooleanField:
    """One box to tick, or to leave."""
    return forms.BooleanField(label=label, required=False, help_text=help_text)
