"""What is asked about ground rules."""

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.initiatives.fields import day, one_of, sides, words


class RulesForm(forms.Form):
    """The rules as they are put to the group."""

    words = words(
        _("How do we want to work together?"),
        5000,
        required=_("Write at least one rule"),
        help_text=_("One rule a line, like: one person speaks at a time."),
        rows=8,
    )
    channel = one_of(_("How did they come together?"), "channel", required=_("Say how"))


class AgreementForm(forms.Form):
    """When, how and by whom they were agreed."""

    agreed_on = day(_("When were they agreed?"))
    agreed_how = one_of(_("How were they agreed?"), "agreed_how", required=_("Say how they were agreed"))
    agreed_sides = sides(_("Who were among those who agreed?"), required=_("Say which sides were among them"))
    channel = one_of(_("How did they say so?"), "channel", required=_("Say how"))
