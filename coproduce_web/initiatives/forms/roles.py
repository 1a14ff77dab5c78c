"""What is asked about roles."""

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.initiatives.fields import OfInitiativeForm, day, member, one_of, words, yes_no


class GiveRoleForm(OfInitiativeForm):
    """A role for a member."""

    person = member(_("Who?"), required=_("Say who"))
    role = one_of(
        _("Which role?"),
        "role",
        required=_("Say which role"),
        help_text=_("Facilitators and chairs see and write here what other members do not."),
    )
    from_on = day(_("From when?"))
    until_on = day(_("Until when?"), required=False, help_text=_("Leave it empty if no end is agreed."))
    open_to_all = yes_no(_("Was it open to every member?"), help_text=_("This answers question 1.4."))
    paid = yes_no(_("Is it paid?"))
    terms = words(_("On what terms?"), 300, help_text=_("Like: for a year, then somebody else."))


class EndRoleForm(forms.Form):
    """It ends."""

    until_on = day(_("When does it end?"))
