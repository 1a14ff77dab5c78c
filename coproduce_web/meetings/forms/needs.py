"""What somebody is asked about what people need."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.initiatives.fields import YES_NO, ReachedForm, day, member, one_of, pick, words
from coproduce_web.meetings.forms.invited import EVERY_TIME, NEED_WORDS, kinds_field

TICK = _("Tick at least one thing")


class OwnNeedForm(forms.Form):
    """What one needs oneself, for this meeting or for every one."""

    kinds = kinds_field()
    words = words(NEED_WORDS, 500, rows=3)
    every_time = forms.BooleanField(label=EVERY_TIME, required=False)

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        ask_for_kinds(self)


class NeedForForm(ReachedForm):
    """What somebody else told they need; or a group, or somebody who gave no name."""

    person = member(_("Who needs it?"), empty=_("Somebody who gave no name, or a group"))
    side = one_of(_("If there is no name: which side are they on?"), "side")
    for_group = forms.BooleanField(label=_("It is the need of a whole group"), required=False)
    kinds = kinds_field()
    words = words(_("In their own words"), 500, rows=3)
    every_time = forms.BooleanField(label=EVERY_TIME, required=False)
    told_on = day(_("When did they say so?"))
    field_order = ("person", "side", "for_group", "kinds", "words", "every_time", "told_on")

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        ask_for_kinds(self)


def ask_for_kinds(form: forms.Form) -> None:
    """At least one kind has to be ticked."""
    field = form.fields["kinds"]
    field.required, field.error_messages["required"] = True, TICK
    field.help_text = _("Tick as many as you like.")


class ArrangedForm(forms.Form):
    """What was arranged."""

    arranged = words(
        _("What was arranged?"),
        500,
        required=_("Write what was arranged"),
        rows=3,
        help_text=_("The person reads this beside the meeting: who does what, when, and whom to ring."),
    )
    arranged_on = day(_("When was it arranged?"))


class MetForm(forms.Form):
    """Whether it was met, as the person says."""

    met = one_of(_("Did you get what you needed?"), "met", required=_("Say whether you got it"))
    kept_away = pick(_("Did it keep you away from the meeting?"), YES_NO)

    def answers(self) -> dict[str, Any]:
        """What `say_met` takes."""
        return met_answers(self)


class MetForForm(ReachedForm):
    """Whether it was met, and who says so: only the person’s own yes counts as one."""

    met = one_of(_("Did they get what they needed?"), "met", required=_("Say whether they got it"))
    met_said_by = one_of(
        _("Who says so?"),
        "met_said_by",
        required=_("Say who says so"),
        help_text=_("If you have not asked them, say “facilitator”. A yes counts only if they say it."),
    )
    kept_away = pick(_("Did it keep them away from the meeting?"), YES_NO)
    field_order = ("met", "met_said_by", "kept_away")

    def answers(self) -> dict[str, Any]:
        """What `say_met` takes."""
        return met_answers(self) | {"met_said_by": self.cleaned_data["met_said_by"]}


def met_answers(form: forms.Form) -> dict[str, Any]:
    """Yes, no, or nothing said."""
    kept_away = {"yes": True, "no": False}.get(form.cleaned_data["kept_away"])
    return {"met": form.cleaned_data["met"], "kept_away": kept_away}
