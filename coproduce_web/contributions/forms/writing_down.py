"""Saying something as a member, or writing it down for somebody."""

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.contributions.forms.said import kind, said, to_reach
from coproduce_web.initiatives.fields import ReachedForm, day, member, one_of


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
