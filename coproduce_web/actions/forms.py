"""What somebody is asked about what is to be done."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.decisions.models import Decision
from coproduce_web.initiatives.fields import OfInitiativeForm, day, members, one_of, pick, words
from coproduce_web.initiatives.models import Initiative

RESOLVED = [
    ("removed", _("Removed: it is gone")),
    ("moved", _("Moved: it is in somebody else’s way now, or somewhere else")),
    ("set aside", _("Set aside: we go round it")),
]


class ActionForm(OfInitiativeForm):
    """Who, what, when, how, where."""

    what = words(_("What is to be done?"), 300, required=_("Write what is to be done"))
    doers = members(_("Who does it?"), required=_("Say who does it: at least one person"))
    due_on = day(_("By when?"))
    in_what_way = words(_("How?"), 300)
    where = words(_("Where?"), 150)
    decision = forms.ModelChoiceField(
        label=_("Which decision does it carry out?"),
        help_text=_("So that a change can be traced back to whoever first spoke of it."),
        queryset=Decision.objects.none(),
        required=False,
        empty_label=_("None"),
    )

    def __init__(self, initiative: Initiative, *args: Any, **options: Any) -> None:
        super().__init__(initiative, *args, **options)
        self.fields["decision"].queryset = initiative.decision_set.all()  # type: ignore[attr-defined]


class DoneForm(forms.Form):
    """The day it was done."""

    done_on = day(_("When was it done?"))


class LateForm(forms.Form):
    """Late or dropped: both are all right, if the others are told why."""

    reason = words(_("Why is it late, or dropped?"), 1000, required=_("Write why, in a line"), rows=3)
    due_on = day(
        _("When will it be done instead?"), required=False, help_text=_("Leave it empty if it is dropped.")
    )
    told_on = day(
        _("When were the others told why?"), required=False, help_text=_("Leave it empty if not yet.")
    )


class ReminderForm(forms.Form):
    """How somebody is reminded."""

    channel = one_of(
        _("How do you remind them?"),
        "channel",
        required=_("Say how"),
        help_text=_("An email goes at once. For anything else, do it first and then write it down."),
    )


class BarrierForm(OfInitiativeForm):
    """Something in the way."""

    words = words(_("What is in the way?"), 300, required=_("Write what is in the way"))
    found_on = day(_("When was it found?"))
    owners = members(_("Who takes it on?"), help_text=_("Best from more than one side."))


class ResolvedForm(forms.Form):
    """What became of it."""

    outcome = pick(_("What became of it?"), RESOLVED, required=_("Say what became of it"))
    resolved_on = day(_("When?"))
    by_side = one_of(_("Who did it?"), "side", required=_("Say who did it"))
    how_words = words(_("How, in a line?"), 500)
