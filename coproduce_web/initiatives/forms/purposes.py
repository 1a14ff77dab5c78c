"""What is asked about the purpose."""

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.initiatives.fields import day, one_of, sides
from coproduce_web.initiatives.fields import words as written


class RewordForm(forms.Form):
    """New words, and what was said that changed them."""

    words = written(
        _("What do we want to achieve?"), 5000, required=_("Write what you want to achieve"), rows=6
    )
    changed_because = written(
        _("What was said that changed it?"),
        2000,
        required=_("Write what was said that changed it"),
        help_text=_("In the words of those who said it, as far as you can. Leave their names out."),
        rows=4,
    )
    said_on = day(_("When were the new words said?"))
    channel = one_of(_("How were they said?"), "channel", required=_("Say how"))


class ConfirmForm(forms.Form):
    """The members have said yes to it."""

    confirmed_on = day(_("When did the members say yes to these words?"))
    confirmed_sides = sides(
        _("Who were among those who said yes?"), required=_("Say which sides were among them")
    )
    channel = one_of(_("How did they say so?"), "channel", required=_("Say how"))
