"""What is asked about something said: read back, answered, told, and the issues it is behind."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.contributions.forms.saying import said
from coproduce_web.contributions.models import Issue
from coproduce_web.initiatives.fields import day, one_of, words
from coproduce_web.initiatives.models import Initiative

# As many as one can look through: the newest.
OFFERED = 30


class ReadBackForm(forms.Form):
    """How it stands once it was read back to whoever said it."""

    words = said(
        _("Is this what they said?"),
        _("Read it to them. Put right what they want otherwise; leave it as it is if it was right."),
    )


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


class LinksForm(forms.Form):
    """The issues that something said is behind."""

    issues = forms.ModelMultipleChoiceField(
        label=_("Which issues does it belong to?"),
        help_text=_("Tick as many as you like. The newest are first."),
        queryset=Issue.objects.none(),
        widget=forms.CheckboxSelectMultiple,
        required=False,
        error_messages={"invalid_choice": _("That is not an issue here. Choose from the list")},
    )

    def __init__(self, initiative: Initiative, linked: list[Issue], *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.initial["issues"] = [one.pk for one in linked]
        field: Any = self.fields["issues"]
        field.queryset = initiative.issue_set.all()
        newest = list(initiative.issue_set.all()[:OFFERED])
        offered = [*linked, *(one for one in newest if one not in linked)]
        field.choices = [(one.pk, one.title) for one in offered]
