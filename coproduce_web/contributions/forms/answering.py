"""What is asked when something said is answered and its author told."""

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.initiatives.fields import day, one_of, words


class AnswerForm(forms.Form):
    """What became of it."""

    answer = one_of(
        _("What became of it?"),
        "answer",
        required=_("Say what became of it"),
        help_text=_("Thanks alone is no answer: whoever is only thanked is still waiting."),
    )
    words = words(
        _("In plain words"),
        5000,
        required=_("Write what became of it, as you would say it to them"),
        rows=5,
        help_text=_("They read exactly this. If it is no, or not now, say why."),
    )
    answered_on = day(_("When was this answered?"))


class TellingForm(forms.Form):
    """That they were told."""

    channel = one_of(
        _("How do you tell them?"),
        "channel",
        required=_("Say how"),
        help_text=_(
            "An email goes as soon as you press the button. For anything else, tell them first and then "
            "write it down here."
        ),
    )
    told_on = day(_("When were they told?"))
    words = words(
        _("What else did you say?"),
        500,
        rows=3,
        help_text=_("You may leave it empty. It goes with the email."),
    )
