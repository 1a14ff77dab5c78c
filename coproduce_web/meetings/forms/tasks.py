"""What somebody is asked about what has to be done at a meeting."""

from collections.abc import Collection
from typing import Any

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from coproduce_web.initiatives.fields import OfInitiativeForm, member, yes_no
from coproduce_web.meetings.forms.lines import lines_field
from coproduce_web.shared.answers import would_answer

# What most meetings need; a group adds its own.
USUAL: tuple[Promise, ...] = (
    _("Tea and cups"),
    _("At the door: welcoming people"),
    _("Taking notes"),
    _("Keeping time"),
    _("Setting out the room"),
    _("Washing up"),
    _("Ringing round"),
    _("Giving a lift"),
    _("Looking after somebody who is new"),
    _("Paying out fares"),
)
OPEN_TO_ALL = would_answer("6.3-task-open-to-all")


class ShareForm(forms.Form):
    """What has to be done, and whether anybody may take it."""

    def __init__(self, already: Collection[str], *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        offered = [str(task) for task in USUAL if str(task) not in already]
        if offered:
            self.fields["usual"] = forms.MultipleChoiceField(
                label=_("What has to be done?"),
                choices=[(task, task) for task in offered],
                required=False,
                widget=forms.CheckboxSelectMultiple,
                help_text=_("Tick as many as you like, or none."),
            )
        more = _("One thing a line. Where it takes two people, write it twice.")
        self.fields["more"] = lines_field(_("What else?"), 100, more)
        self.fields["open_to_all"] = yes_no(_("Is it offered to everybody?"), help_text=OPEN_TO_ALL)

    def tasks(self) -> list[str]:
        """Everything that was ticked or written."""
        return [*self.cleaned_data.get("usual", ()), *self.cleaned_data["more"]]


class GiveForm(OfInitiativeForm):
    """Who does it, and on what terms."""

    person = member(_("Who does it?"), empty=_("Nobody yet"))
    open_to_all = yes_no(_("Was it offered to everybody?"), help_text=OPEN_TO_ALL)
    paid = yes_no(_("Is it paid?"), help_text=_("A fee, or part of somebody’s job. Fares are no pay."))
    hours = forms.DecimalField(
        label=_("How many hours did it take?"),
        min_value=0,
        max_value=24,
        decimal_places=2,
        required=False,
        help_text=_("For example, 2 or 1.5. Leave it empty if nobody counted."),
        widget=forms.TextInput(attrs={"inputmode": "decimal", "class": "short"}),
        error_messages={
            "invalid": _("Write the hours in figures, like 2 or 1.5"),
            "min_value": _("Write the hours in figures, like 2 or 1.5"),
            "max_value": _("That is longer than a day. Write fewer hours"),
            "max_decimal_places": _("Write the hours like 2 or 1.5"),
        },
    )
