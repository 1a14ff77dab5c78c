"""What was said that an issue grows out of: the newest that led to nothing yet."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.contributions.models import Contribution
from coproduce_web.contributions.standing import in_brief, in_short
from coproduce_web.initiatives.models import Initiative

OFFERED = 12


def grows_out_of() -> forms.ModelMultipleChoiceField:  # type: ignore[type-arg]
    """What was said that it grows out of."""
    return forms.ModelMultipleChoiceField(
        label=_("Does it grow out of something somebody said?"),
        help_text=_("Tick as many as you like. These are the newest that belong to no issue yet."),
        queryset=Contribution.objects.none(),
        widget=forms.CheckboxSelectMultiple,
        required=False,
        error_messages={"invalid_choice": _("That was not said here. Choose from the list")},
    )


def offer_contributions(form: forms.Form, initiative: Initiative, first: int | None) -> None:
    """Offer the newest that led to nothing yet, and the one we come from; take any of this initiative."""
    field: Any = form.fields["contributions"]
    every = initiative.contribution_set.all()
    field.queryset = every
    newest = list(in_brief(every.filter(issues=None))[:OFFERED])
    if first and first not in [one.pk for one in newest]:
        newest = [*in_brief(every.filter(pk=first)), *newest]
    field.choices = [(one.pk, in_short(one.start)) for one in newest]  # type: ignore[attr-defined]
    if not newest:
        form.fields.pop("contributions")
    elif first:
        field.initial = [first]
