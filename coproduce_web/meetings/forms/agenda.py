"""What somebody is asked about what a meeting talks about."""

from collections.abc import Iterable, Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.initiatives.fields import number, one_of, words
from coproduce_web.meetings.forms.each import EachField
from coproduce_web.meetings.models import AgendaItem
from coproduce_web.shared.forms import Words

# Minutes of the longest meeting.
LONGEST = 480
AS_MANY = _("Tick as many as you like, or none.")


class AddForm(forms.Form):
    """Something to talk about: an issue, something left over from last time, or words of one's own."""

    def __init__(
        self,
        issues: Sequence[tuple[int, Words]],
        left_over: Sequence[tuple[int, str]],
        *args: Any,
        leads: bool,
        **options: Any,
    ) -> None:
        super().__init__(*args, **options)
        if issues:
            self.fields["issues"] = ticks(_("Which of our issues shall we talk about?"), issues, AS_MANY)
        if left_over:
            self.fields["left_over"] = ticks(_("What did we not get to last time?"), left_over, AS_MANY)
        self.fields["words"] = words(
            _("Something else, in a line") if issues or left_over else _("What shall we talk about?"),
            200,
            help_text=_("For example: who has a key to the hall?"),
        )
        self.fields["minutes"] = minutes_field(_("How many minutes for it?"))
        if leads:
            self.fields["put_by_side"] = one_of(
                _("Who wants to talk about it?"),
                "side",
                help_text=_("Where somebody asked you to put it here, the side they are on."),
            )


def ticks(label: Any, offered: Iterable[tuple[int, Any]], help_text: Any) -> forms.TypedMultipleChoiceField:
    """Records to tick, by their keys."""
    return forms.TypedMultipleChoiceField(
        label=label,
        choices=list(offered),
        coerce=int,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=help_text,
        error_messages={"invalid_choice": _("That is not in the list any more. Choose one of these")},
    )


def minutes_field(label: Any = "") -> forms.IntegerField:
    """How many minutes."""
    field = number(label, most=LONGEST, help_text=_("Leave it empty if you do not know."))
    field.error_messages["max_value"] = _("That is longer than a meeting can be. Write fewer minutes")
    field.error_messages["min_value"] = _("Write a number of minutes like 20")
    return field


class OrderForm(forms.Form):
    """The order of the items, how long each may take, and afterwards which of them were reached."""

    def __init__(self, items: Sequence[AgendaItem], *args: Any, held: bool, **options: Any) -> None:
        super().__init__(*args, **options)
        named = {item.pk: item.words for item in items}
        self.fields["order"] = EachField(
            named,
            lambda: number("", most=LONGEST),
            label=_("In which order?"),
            help_text=_("Write 1 beside what comes first, then 2, and so on."),
        )
        self.fields["minutes"] = EachField(named, minutes_field, label=_("How many minutes for each?"))
        if held:
            self.fields["reached"] = reached_field(items)
        else:
            take_off = _("Which of them shall we take off?")
            self.fields["off"] = ticks(take_off, named.items(), _("Ask whoever put it there first."))


def reached_field(items: Iterable[AgendaItem]) -> forms.TypedMultipleChoiceField:
    """Which of them the meeting got to."""
    offered = [(item.pk, f"{item.item_no}. {item.words}") for item in items]
    return ticks(_("Which of these did we get to?"), offered, _("What is left can come first next time."))
