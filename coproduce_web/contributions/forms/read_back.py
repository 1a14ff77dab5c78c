"""Something said is read back to whoever said it."""

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.contributions.forms.said import said


class ReadBackForm(forms.Form):
    """How it stands once it was read back to whoever said it."""

    words = said(
        _("Is this what they said?"),
        _("Read it to them. Put right what they want otherwise; leave it as it is if it was right."),
    )
