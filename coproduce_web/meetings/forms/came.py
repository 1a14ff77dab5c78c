"""Who came: by name with a tick, by name with how each took part, or as numbers of each side."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce.evidence.schema import codes
from coproduce_web.initiatives.fields import NOT_A_MEMBER, number
from coproduce_web.meetings.forms.agenda import ticks
from coproduce_web.meetings.forms.each import EachField
from coproduce_web.meetings.there import NUMBERS, WAYS, There
from coproduce_web.shared.answers import would_answer
from coproduce_web.shared.forms import Words
from coproduce_web.shared.words import SIDES

# Of one side; whoever writes more has most likely typed a figure twice.
MOST = 999
WAY_WORDS = {
    "in person": _("In the room"),
    "home visit": _("Somebody visited them"),
    "phone": _("By telephone"),
    "post": _("By post"),
    "text": _("By text message"),
    "email": _("By email"),
    "online": _("On this site"),
    "video": _("By video"),
    "supporter brings me": _("Brought by a supporter"),
}
HOW_MANY = _("How many came?")
OLDER_THERE = would_answer("1.5-older-people-at-this-stage")


def numbers(label: Any, help_text: Any) -> EachField:
    """A number for each side, in a row."""
    return EachField(SIDES, _people, label=label, help_text=help_text, above=True)


def _people() -> forms.IntegerField:
    field = number("", most=MOST)
    field.error_messages["max_value"] = _("That is very many. Write how many of a side came, up to 999")
    field.error_messages["min_value"] = _("Fewer than none cannot come. Write a number like 12, or 0")
    return field


def invited_numbers() -> EachField:
    """How many of each side had been asked."""
    return numbers(
        _("How many had been asked?"),
        _("You may leave this empty. It shows whether those who were asked could come."),
    )


class CameForm(forms.Form):
    """Who came to a meeting, counted `by` names, by ways of taking part or by numbers."""

    def __init__(self, on_record: There, by: str, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.by = by
        self.fields["by"] = forms.CharField(required=False, initial=by, widget=forms.HiddenInput)
        if by == NUMBERS:
            self.fields["came"] = numbers(HOW_MANY, OLDER_THERE)
            self.fields["invited"] = invited_numbers()
        else:
            self.fields["came"] = _ways(on_record) if by == WAYS else _ticks(on_record)

    @property
    def came(self) -> dict[int, str]:
        """By names: who came, and in which way as far as it was said."""
        said = self.cleaned_data["came"]
        return said if self.by == WAYS else dict.fromkeys(said, "")

    @property
    def numbers(self) -> dict[str, dict[str, int]]:
        """By numbers: how many of each side came, and had been asked."""
        return {name: self.cleaned_data[name] for name in ("came", "invited")}

    @property
    def says_who(self) -> bool:
        """Whether it says anything of who came."""
        return bool(self.cleaned_data["came"])


def _ticks(on_record: There) -> forms.Field:
    offered = [(one.pk, Words(one.name, one.hint)) for one in on_record.listed]
    field = ticks(_("Who came?"), offered, OLDER_THERE)
    field.error_messages["invalid_choice"] = NOT_A_MEMBER
    return field


def _ways(on_record: There) -> EachField:
    offered = [("", _("Was not there")), *((way, WAY_WORDS[way]) for way in codes()["way"])]

    def choice() -> forms.Field:
        return forms.ChoiceField(choices=offered, required=False)

    named = {one.pk: one.name for one in on_record.listed}
    return EachField(named, choice, label=_("Who came, and how did each take part?"), help_text=OLDER_THERE)
