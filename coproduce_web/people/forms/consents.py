"""What is asked about what somebody agrees to."""

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.initiatives.fields import ReachedForm, day, words

LIKE = _("Like: my photograph in the newsletter. One thing at a time.")


class AgreeForm(forms.Form):
    """What somebody agrees to."""

    what_for = words(_("To what?"), 300, required=_("Write what is agreed to"), help_text=LIKE)


class AgreeForForm(AgreeForm, ReachedForm):
    """The same of somebody else."""

    given_on = day(_("When did they agree?"))
    field_order = ("what_for", "given_on")


class TakeBackForm(forms.Form):
    """It is taken back: nothing more need be said."""


class TakeBackForForm(ReachedForm):
    """They took it back."""

    withdrawn_on = day(_("When did they take it back?"))
    field_order = ("withdrawn_on",)
