"""What is asked about the stages."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.initiatives.fields import day, one_of
from coproduce_web.initiatives.models import Initiative


class BeginStageForm(forms.Form):
    """A stage begins, in this round or in a new one."""

    stage = one_of(_("Which stage has begun?"), "stage", required=_("Say which stage has begun"))
    began_on = day(_("When did it begin?"))
    round = forms.TypedChoiceField(
        label=_("In which round?"),
        help_text=_("Going through the stages again is a new round."),
        coerce=int,
        widget=forms.RadioSelect,
        error_messages={"required": _("Say in which round")},
    )

    def __init__(self, initiative: Initiative, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        now = initiative.round
        offered = [(now, _("Round %(round)d, as now")), (now + 1, _("Round %(round)d, a new one"))]
        self.fields["round"].choices = [  # type: ignore[attr-defined]
            (number, label % {"round": number}) for number, label in offered
        ]
        self.initial.setdefault("round", now)


class EndStageForm(forms.Form):
    """A stage ends."""

    ended_on = day(_("When did it end?"))
