"""What is asked about a member of an initiative."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.initiatives.fields import day, one_of, pick, words, yes_no
from coproduce_web.people.known import ANOTHER, Known
from coproduce_web.people.reach import Reach, of_line
from coproduce_web.shared.codes import choices
from coproduce_web.shared.forms import Words


class AddForm(forms.Form):
    """Somebody new, in under a minute. `known` are those it may be."""

    who = forms.ChoiceField(
        label=_("We may know this person already. Who is it?"),
        widget=forms.RadioSelect,
        error_messages={"required": _("We may know this person already. Say who it is")},
    )
    name = words(_("What are they called?"), 200, required=_("Write what they are called"))
    side = pick(
        _("In what capacity are they here?"),
        choices("side")[:3],
        required=_("Say in what capacity they are here"),
    )
    reach = words(
        _("How can they be reached?"),
        300,
        help_text=_("A telephone number, an address or an email address. One is enough."),
    )
    reach_by = one_of(_("How do they like to be reached?"), "channel")
    channel = one_of(_("How did they tell you?"), "channel", required=_("Say how they told you"))

    def __init__(self, known: Sequence[Known], **options: Any) -> None:
        super().__init__(**options)
        if not known:
            del self.fields["who"]
            return
        offered = [(one.value, Words(one.words, one.hint)) for one in known]
        self.fields["who"].choices = [*offered, (ANOTHER, _("Another person"))]  # type: ignore[attr-defined]

    def clean_reach(self) -> Reach:
        """What the line is."""
        return of_line(self.cleaned_data["reach"])


class ChangeForm(forms.Form):
    """What they are here."""

    side = one_of(_("In what capacity are they here?"), "side", required=_("Say in what capacity"))
    sector = one_of(_("If it is their work: for whom?"), "sector")
    can_commit = yes_no(
        _("Can they commit money or staff?"),
        help_text=_("Who can has pages of their own here, and owes the others an account."),
    )
    lived_experience = yes_no(_("Have they lived what this is about?"))
    speaks_for = words(
        _("Do they speak for others?"), 150, help_text=_("A group, like: the tenants of Mill Court.")
    )
    reported_back_on = day(_("If so: when did they last report back to them?"), required=False)
    joined_on = day(_("Since when have they been here?"))


class OfferedForm(forms.Form):
    """Something to do beside the meetings."""

    offered_on = day(_("When did you ask them?"))


class EndForm(forms.Form):
    """They leave."""

    left_on = day(_("From which day?"))
    left_why = one_of(_("Why?"), "left_why", required=_("Say why, or that nobody asked"))
