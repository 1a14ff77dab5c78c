"""Raising an issue, and settling it together."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.contributions.models import Contribution
from coproduce_web.contributions.standing import in_brief, in_short
from coproduce_web.initiatives.fields import YES_NO, ReachedForm, day, member, one_of, pick, words
from coproduce_web.initiatives.models import Initiative
from coproduce_web.shared.codes import choices

OFFERED = 12
SIDES = choices("side")[:3]


def title() -> forms.CharField:
    """The issue in a line."""
    return words(
        _("What is the issue, in a line?"),
        150,
        required=_("Write the issue in a line"),
        help_text=_("Like: no bus before ten."),
    )


def more() -> forms.CharField:
    """The issue at length."""
    return words(_("What is it about?"), 5000, rows=5, help_text=_("You may leave this empty."))


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


class RaiseForm(forms.Form):
    """Raised by a member."""

    title = title()
    words = more()
    contributions = grows_out_of()
    level = one_of(
        _("Is it about one person’s life, or about many?"),
        "level",
    )
    nameless = forms.BooleanField(label=_("Do not say that I raised it: only my side"), required=False)

    def __init__(self, initiative: Initiative, first: int | None, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        offer_contributions(self, initiative, first)


class RaiseForForm(ReachedForm):
    """Raised by somebody else, and written down for them."""

    title = title()
    words = more()
    contributions = grows_out_of()
    level = RaiseForm.base_fields["level"]
    raised_by = member(_("Who raised it?"), empty=_("Without a name"))
    side = one_of(_("If there is no name: which side did it come from?"), "side")
    raised_on = day(_("When was it raised?"))
    field_order = ("title", "words", "contributions", "level", "raised_by", "side", "raised_on")

    def __init__(self, initiative: Initiative, first: int | None, *args: Any, **options: Any) -> None:
        super().__init__(initiative, *args, **options)
        offer_contributions(self, initiative, first)


class SettleForm(forms.Form):
    """What became of an issue, how that was agreed, and by whom."""

    could_refuse = pick(
        _("Could the group have turned it down?"), YES_NO, help_text=_("Ask aloud first: may we say no?")
    )
    outcome = one_of(_("What became of it?"), "issue_outcome", required=_("Say what became of it"))
    agreed_on = day(_("When was that settled?"))
    agreed_how = one_of(_("If it was agreed: how?"), "agreed_how")
    sides = forms.MultipleChoiceField(
        label=_("Who was among those who agreed?"),
        choices=[*SIDES, ("not known", _("Not known"))],
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    reason = words(
        _("If it was not agreed: why?"), 2000, rows=4, help_text=_("Whoever raised it is owed a reason.")
    )
    outcome_by_side = one_of(_("If it was not agreed: who said so?"), "side")
    level = RaiseForm.base_fields["level"]

    def answers(self) -> dict[str, Any]:
        """What `settle` takes."""
        given = dict(self.cleaned_data)
        ticked = given.pop("sides")
        sides = [code for code, _words in SIDES if code in ticked]
        could = {"yes": True, "no": False}.get(given.pop("could_refuse"))
        known = " and ".join(sides) or ("not known" if ticked else "")
        return given | {"agreed_sides": known, "could_refuse": could}
