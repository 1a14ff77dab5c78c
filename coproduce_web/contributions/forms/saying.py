"""Saying something: at a door, as a member, or written down for somebody. The first questions agree."""

from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from coproduce_web.contributions.models import LONGEST
from coproduce_web.initiatives.fields import ReachedForm, day, member, one_of, pick, words
from coproduce_web.shared.codes import choices

OWN_SIDE = [*choices("side")[:3], ("not known", _("I would rather not say"))]


def said(label: Any, help_text: Any) -> forms.CharField:
    """What was said. No browser cuts it short: whoever writes too much is told so, and loses nothing."""
    field = words(label, LONGEST, required=_("Write what there is to say"), help_text=help_text, rows=8)
    field.error_messages["max_length"] = _(
        "This is longer than %(limit_value)d letters, about forty pages. Shorten it, or ring us. "
        "All of it is still here."
    )
    field.widget.attrs.pop("maxlength", None)
    return field


def kind(label: Any) -> forms.ChoiceField:
    """Which kind it is."""
    return one_of(label, "contribution_kind", required=_("Choose what it is. If in doubt, “An idea” is fine"))


def to_reach(label: Any, help_text: Any) -> forms.CharField:
    """How whoever said it can be told."""
    return words(label, 200, help_text=help_text)


class DoorForm(forms.Form):
    """At the door: four questions, two of them to answer or leave."""

    words = said(_("What would you like to say?"), _("In your own words. Leave out what nobody should read."))
    kind = kind(_("What is it?"))
    side = pick(_("Who are you in this?"), OWN_SIDE)
    reach = to_reach(
        _("How can we tell you what becomes of it?"),
        _(
            "A telephone number, an address or an email address, and a name if you like. Only those who "
            "hold this work together see it. Or leave it empty: you get a number to ask after."
        ),
    )
    # People do not see this box; what fills in every box it finds does.
    website = forms.CharField(  # type: ignore[call-arg]
        label=_("Leave this box empty"), required=False, template_name="contribution_trap.html"
    )

    def clean(self) -> dict[str, Any]:
        """A person opened the page before sending it, and left the hidden box empty."""
        if self.cleaned_data.pop("website", ""):
            self.add_error("website", _now("Leave the last box empty, and send it again"))
        try:
            UUID(self.data.get("once", ""))
        except ValueError:
            self.add_error(None, _now("Look it over and press the button once more."))
        return self.cleaned_data


class OwnForm(forms.Form):
    """A member, for themselves."""

    words = said(_("What would you like to say?"), _("In your own words. The group reads it."))
    kind = kind(_("What is it?"))
    about = forms.BooleanField(label=_("It is about what this work is for (its purpose)"), required=False)
    may_be_known = forms.BooleanField(
        label=_("The group may know it came from me"),
        help_text=_("Otherwise only those who hold this work together know."),
        required=False,
    )

    def clean_about(self) -> str:
        """As it is kept."""
        return "purpose" if self.cleaned_data["about"] else ""


class WriteForm(ReachedForm):
    """Written down for somebody: first what the form at a door asks, in its order, then the rest."""

    words = said(
        _("What was said?"),
        _("Their own words, as near as you can. Leave out anything they asked you not to write."),
    )
    kind = kind(_("What is it?"))
    side = one_of(_("If there is no name: which side are they on?"), "side")
    reach = to_reach(
        _("How can we tell them what becomes of it?"),
        _("If they are not on our list: a name, a number, an address, as much as they wish."),
    )
    person = member(
        _("Who said it?"),
        empty=_("Without a name, or not on our list"),
        help_text=_("If they would rather not give a name, leave it so."),
    )
    may_be_known = forms.BooleanField(label=_("The group may know it came from them"), required=False)
    made_on = day(_("When did they say it?"))
    about = forms.BooleanField(label=_("It is about what this work is for (its purpose)"), required=False)
    field_order = ("words", "kind", "side", "reach", "person", "may_be_known", "made_on", "about")

    def clean_about(self) -> str:
        """As it is kept."""
        return "purpose" if self.cleaned_data["about"] else ""


class NumberForm(forms.Form):
    """The number of something said."""

    number = forms.CharField(
        label=_("What is your number?"),
        help_text=_("Six letters and figures, like 7K4-M2P. Capitals and the dash do not matter."),
        max_length=40,
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "characters"}),
        error_messages={
            "required": _("Write the number you were given"),
            "max_length": _("That is too long for one of our numbers. They have six letters and figures"),
        },
    )
