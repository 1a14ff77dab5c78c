"""Settling an issue together."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.contributions.forms.issue import level
from coproduce_web.initiatives.fields import YES_NO, day, one_of, pick, words
from coproduce_web.shared.codes import choices

SIDES = choices("side")[:3]


class SettleForm(forms.Form):
    """What became of an issue, how that was agreed, and by whom."""

    could_refuse = pick(
        _("Could the group have turned it down?"), YES_NO, help_text=_("Ask aloud first: may we say no?")
    )
    outcome = one_of(_("What became of it?"), "issue_outcome", required=_("Say what became of it"))
    agreed_on = day(_("When was that settled?"))
    agreed_how = one_of(_("If it was agreed: how?"), "agreed_how")
    sides = forms.MultipleChoiceField(
        label=_("Who was among those who agreed?"),
        choices=[*SIDES, ("not known", _("Not known"))],
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    reason = words(
        _("If it was not agreed: why?"), 2000, rows=4, help_text=_("Whoever raised it is owed a reason.")
    )
    outcome_by_side = one_of(_("If it was not agreed: who said so?"), "side")
    level = level()

    def answers(self) -> dict[str, Any]:
        """What `settle` takes."""
        given = dict(self.cleaned_data)
        ticked = given.pop("sides")
        sides = [code for code, _words in SIDES if code in ticked]
        could = {"yes": True, "no": False}.get(given.pop("could_refuse"))
        known = " and ".join(sides) or ("not known" if ticked else "")
        return given | {"agreed_sides": known, "could_refuse": could}
