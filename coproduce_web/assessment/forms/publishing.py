"""A yes to publishing: one's own, or what somebody told who does not come here."""

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.initiatives.fields import ReachedForm, day


class YesForm(forms.Form):
    """Nothing more need be said."""


class YesForForm(ReachedForm):
    """They said yes."""

    given_on = day(_("When did they say yes?"))
    field_order = ("given_on",)
