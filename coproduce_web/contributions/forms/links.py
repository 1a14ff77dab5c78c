"""The issues that something said is behind."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.contributions.models import Issue
from coproduce_web.initiatives.models import Initiative

# As many as one can look through: the newest.
OFFERED = 30


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
