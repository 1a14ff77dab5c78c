"""Something to be done: who, what, when, how, where."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.decisions.models import Decision
from coproduce_web.initiatives.fields import OfInitiativeForm, day, members, words
from coproduce_web.initiatives.models import Initiative


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
