"""What is asked of each person, and of each side."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.decisions.ways_to_decide import Way
from coproduce_web.initiatives.fields import ReachedForm, day, number, one_of, pick, words
from coproduce_web.initiatives.models import Initiative
from coproduce_web.shared.codes import choices

# Where one person’s no stops it, to be against is to object.
STANCES = {
    "for": _("For it"),
    "against": _("Against it"),
    "abstained": _("Neither: I leave it to the others"),
    "stood aside": _("I stand aside: I would not do it, and I know why it is done"),
}
OBJECTING = STANCES | {
    "for": _("I can live with it"),
    "against": _("I object: I cannot live with it as it is"),
}
THEIRS = {
    "for": _("For it"),
    "against": _("Against it"),
    "abstained": _("Neither: they leave it to the others"),
    "stood aside": _("They stand aside: they would not do it, and know why it is done"),
}
THEIRS_OBJECTING = THEIRS | {
    "for": _("They can live with it"),
    "against": _("They object: they cannot live with it as it is"),
}
WORDS = _("Why? In your own words")
WANTED = [("agreed", _("That it goes ahead")), ("not agreed", _("That it does not"))]
MET = [("yes", _("Yes, it was met")), ("no", _("No, it stands")), ("", _("They have not been asked yet"))]


def stances(way: Way, *, theirs: bool) -> list[tuple[str, Any]]:
    """What somebody may say, in the words of this way to decide."""
    if way.may_be_objected_to:
        return list((THEIRS_OBJECTING if theirs else OBJECTING).items())
    return list((THEIRS if theirs else STANCES).items())


class MyPartForm(forms.Form):
    """One’s own part. `decides` or only advises."""

    stance = pick(_("What do you say?"), STANCES.items(), required=_("Say what you think of it"))
    reason = words(WORDS, 2000, rows=4)

    def __init__(self, way: Way, *args: Any, decides: bool, **options: Any) -> None:
        super().__init__(*args, **options)
        offer(self, stances(way, theirs=False), decides)


class TheirPartForm(ReachedForm):
    """What somebody said by telephone, by post or face to face."""

    stance = pick(_("What do they say?"), THEIRS.items(), required=_("Say what they think of it"))
    reason = words(_("Why? In their own words"), 2000, rows=4)
    took_on = day(_("When did they say so?"))
    field_order = ("stance", "reason", "took_on")

    def __init__(self, initiative: Initiative, way: Way, *args: Any, decides: bool, **options: Any) -> None:
        super().__init__(initiative, *args, **options)
        offer(self, stances(way, theirs=True), decides)


def offer(form: forms.Form, said: list[tuple[str, Any]], decides: bool) -> None:
    """Whoever only advises may leave it open, and give advice in words."""
    field = form.fields["stance"]
    field.choices = said if decides else [*said, ("", _("Neither for nor against: only advice"))]  # type: ignore[attr-defined]
    field.required = decides


class MyObjectionForm(forms.Form):
    """Whether one’s own objection was met."""

    met = pick(_("Is your objection met?"), MET[:2], required=_("Say whether it was met"))
    met_how = words(_("How was it met, or what is still missing?"), 2000, rows=3)


class ObjectionForm(forms.Form):
    """How somebody’s objection was answered, whether that met it, and who says so."""

    met_how = words(
        _("How was it answered?"),
        2000,
        rows=4,
        required=_("Write how it was answered"),
        help_text=_("What was changed, or why it cannot be."),
    )
    met = pick(_("Is it met?"), MET)
    said_by = one_of(
        _("Who says so?"), "met_said_by", help_text=_("Only the person who objected can say that it was met.")
    )
    channel = one_of(_("How did they tell you?"), "channel")

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["met"].choices = MET  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """If the person said so, they said it by some way."""
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("met") and cleaned.get("said_by") == "the person" and not cleaned.get("channel"):
            self.add_error("channel", _("Say how they told you"))
        return cleaned


class CountForm(forms.Form):
    """One side as numbers."""

    side = one_of(_("Which side?"), "side", required=_("Say which side"))
    decided = number(_("How many of them decided?"), required=_("Write how many of them decided"))
    in_favour = number(_("How many were for it?"))
    opposed = number(_("How many were against it?"))
    abstained = number(_("How many were neither for nor against?"))


class WantedForm(forms.Form):
    """What one side wanted."""

    side = pick(_("Which side?"), choices("side")[:3], required=_("Say which side"))
    preferred = pick(_("What did they want?"), WANTED, required=_("Say what they wanted"))
    told_by_side = one_of(
        _("Who told us so?"),
        "side",
        required=_("Say who told us"),
        help_text=_("It counts when the side’s own people told it."),
    )
