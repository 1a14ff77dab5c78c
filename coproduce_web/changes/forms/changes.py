"""Telling of a change; saying what it came from; agreeing to it, or checking it."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.changes.forms.source import SourceField, came_from
from coproduce_web.changes.models import AGREED, CHECKED, Outcome
from coproduce_web.changes.says import DIRECTIONS
from coproduce_web.initiatives.fields import (
    OfInitiativeForm,
    ReachedForm,
    day,
    member,
    one_of,
    pick,
    tick,
    words,
    yes_no,
)
from coproduce_web.initiatives.models import Initiative

LONGEST = 5000


def what_changed(label: Any, help_text: Any) -> forms.CharField:
    """The change itself. No browser cuts it short: whoever writes too much is told so, and loses nothing."""
    field = words(label, LONGEST, required=_("Write what is different"), help_text=help_text, rows=6)
    field.widget.attrs.pop("maxlength", None)
    return field


def better_or_worse(label: Any) -> forms.ChoiceField:
    """Which way it went, in the teller's own judgement."""
    return pick(label, list(DIRECTIONS.items()), required=_("Choose one of the four"))


def area_of_life() -> forms.Field:
    """Which of the areas we judge by."""
    return forms.ModelChoiceField(
        label=_("Which area of life is it about?"),
        queryset=Outcome.objects.none(),
        required=False,
        empty_label=_("None of these, or not sure"),
        error_messages={"invalid_choice": _("That is not one of our areas. Choose from the list")},
    )


class OfferingForm(OfInitiativeForm):
    """Offers this initiative's areas of life, decisions and actions; what there is none of is not asked."""

    def __init__(self, initiative: Initiative, first: str, *args: Any, **options: Any) -> None:
        super().__init__(initiative, *args, **options)
        source = self.fields["source"]
        if isinstance(source, SourceField):
            source.of(initiative, first)
            if not (source.required or source.offers_something):
                del self.fields["source"]
        if "outcome" in self.fields:
            area: Any = self.fields["outcome"]
            area.queryset = initiative.outcome_set.all()


class OwnForm(OfferingForm):
    """A member tells it for themselves."""

    words = what_changed(
        _("What is different?"),
        _("In your own words. A change for the worse is as welcome: it shows where to look."),
    )
    direction = better_or_worse(_("All in all, is that better for you, or worse?"))
    outcome = area_of_life()
    source = came_from(_("What did it come from?"), help_text=_("If you know. It can be added later."))
    lives_with_it = yes_no(_("Is it your own life?"), help_text=_("No: it is somebody’s you know well."))
    noted_on = day(_("When did you notice it?"))
    may_be_known = tick(
        _("The group may know that I told it"),
        help_text=_("Otherwise only those who hold this work together know."),
    )


class WriteForm(OfferingForm, ReachedForm):
    """Written down for somebody: the same questions first, then who told it and how it reached you."""

    words = what_changed(
        _("What is different?"),
        _("Their own words, as near as you can. A change for the worse is as welcome."),
    )
    direction = better_or_worse(_("All in all, is that better for them, or worse?"))
    outcome = area_of_life()
    source = came_from(_("What did it come from?"), help_text=_("As they tell it. It can be added later."))
    lives_with_it = yes_no(
        _("Is it their own life?"), help_text=_("No: it is the life of somebody they know well.")
    )
    noted_on = day(_("When did they tell it?"))
    may_be_known = tick(_("The group may know that they told it"))
    told_by = member(_("Who told it?"), empty=_("Without a name, or not on our list"))
    field_order = (
        *("words", "direction", "outcome", "source", "lives_with_it", "noted_on", "may_be_known", "told_by"),
        *("channel", "through", "read_back"),
    )


class SourceForm(OfferingForm):
    """What it came from."""

    source = came_from(_("What did it come from?"), required=_("Choose what it came from"))
    agreed = yes_no(_("Does whoever lives with it say so too?"))

    def __init__(self, *args: Any, own: bool, **options: Any) -> None:
        super().__init__(*args, **options)
        if own:
            del self.fields["agreed"]


class AgreedForm(forms.Form):
    """Whether it came from that, as whoever lives with it says."""

    agreed = pick(
        _("Did it come from that?"),
        [("yes", _("Yes")), ("no", _("No"))],
        required=_("Say whether it came from that"),
    )


class RightForm(forms.Form):
    """The teller, of their own words."""

    words = what_changed(_("Is it right like this?"), _("Change the words until they are right."))


class VerifyForm(RightForm):
    """Read back to the teller, or checked by somebody else."""

    status = pick(
        _("What was done?"),
        [
            (AGREED, _("It was read back to who told it, and is right like this")),
            (CHECKED, _("Somebody else has seen or heard the same")),
        ],
        required=_("Say what was done"),
    )
    channel = one_of(_("How?"), "channel", required=_("Say how"))
    verified_on = day(_("When?"))
    in_what_way = words(_("Who has seen or heard it, and how?"), 500, help_text=_("Best without names."))
    field_order = ("status", "words", "channel", "verified_on", "in_what_way")
