"""What is asked about resources and about what cannot be changed."""

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.initiatives.fields import day, one_of, pick, pounds, words
from coproduce_web.initiatives.models.openly import CONSTRAINTS, RESOURCES


class ResourceForm(forms.Form):
    """What was put in, who decides on it, what is spent."""

    kind = pick(_("What is it?"), RESOURCES, required=_("Say what it is"))
    words = words(_("In a line: what, and who from?"), 300)
    controlled_by_side = one_of(_("Who decides on it?"), "side")
    amount = pounds(_("How much is it, in pounds?"), help_text=_("Leave it empty if it is no money."))
    spent = pounds(_("How much of it is spent, in pounds?"))
    told_on = day(
        _("When were the members told of it?"), required=False, help_text=_("This answers question 4.4.")
    )


class ConstraintForm(forms.Form):
    """What cannot be changed."""

    words = words(
        _("What cannot be changed?"), 1000, required=_("Write what cannot be changed, and why"), rows=3
    )
    kind = pick(_("What is the reason?"), CONSTRAINTS, required=_("Say what the reason is"))
    told_on = day(_("When were the members told of it?"))
