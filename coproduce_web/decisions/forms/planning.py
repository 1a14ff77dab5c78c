"""What is asked before a decision is made."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from coproduce_web.contributions.models import Issue
from coproduce_web.decisions.forms.who import WhoForm
from coproduce_web.decisions.models import Decision, Position
from coproduce_web.decisions.ways_to_decide import Way
from coproduce_web.initiatives.fields import OfInitiativeForm, day, one_of, pick, pounds, words
from coproduce_web.initiatives.models import Initiative
from coproduce_web.meetings.models import Meeting

BINDING = [("yes", _("It binds: what is decided is done")), ("no", _("It recommends: somebody else decides"))]
# Two thirds is written a little lower, so that six of nine are enough.
QUOTAS = [
    ("", _("More than half")),
    ("0.6", _("At least three in five")),
    ("0.6666", _("At least two in three")),
    ("0.75", _("At least three in four")),
]
NO_MEETING = _("At none, or not known yet")
# The newest issues and meetings: an older one is hardly decided on now.
OFFERED_AT_MOST = 40
# Kept in the decision's own record as they are answered.
COLUMNS = (
    "kind", "binding", "quota", "body_side", "success", "options", "constraints", "resources", "money",
    "money_in_scope", "meeting", "raised_by_side", "review_on",
)  # fmt: skip


def columns(cleaned: dict[str, Any]) -> dict[str, Any]:
    """Take the answers that are columns of the decision out of all the answers."""
    return {name: cleaned.pop(name) for name in COLUMNS if name in cleaned}


class OfDecisionForm(OfInitiativeForm):
    """What is weighed: asked when it is planned, and when its words are changed."""

    options = words(
        _("Which options are there?"),
        5000,
        rows=4,
        help_text=_("One a line. Leaving everything as it is is one too."),
    )
    success = words(
        _("What would success look like?"), 3000, rows=3, help_text=_("We shall know it worked when …")
    )
    constraints = words(
        _("What can’t be changed?"),
        3000,
        rows=3,
        help_text=_("Money, law, politics, time. Write “none” if so."),
    )
    resources = words(_("What money, people and time are there for it?"), 3000, rows=3)
    money = pounds(_("What does it cost, in pounds?"))
    money_in_scope = pounds(_("Out of how much money altogether?"))
    issues = forms.ModelMultipleChoiceField(
        label=_("Which issues does it answer?"),
        queryset=Issue.objects.none(),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"invalid_choice": _("That is not an issue of this work. Choose from the list")},
    )
    meeting = forms.ModelChoiceField(
        label=_("At which meeting?"),
        queryset=Meeting.objects.none(),
        required=False,
        empty_label=NO_MEETING,
        error_messages={"invalid_choice": _("That is not a meeting of this work. Choose from the list")},
    )

    def __init__(
        self, initiative: Initiative, *args: Any, chosen: Sequence[Issue | Meeting] = (), **options: Any
    ) -> None:
        super().__init__(initiative, *args, **options)
        self._offer("issues", initiative.issue_set.all(), [one for one in chosen if isinstance(one, Issue)])
        self._offer(
            "meeting", initiative.meeting_set.all(), [one for one in chosen if isinstance(one, Meeting)]
        )

    def _offer(self, name: str, found: QuerySet[Any], chosen: Sequence[Issue | Meeting]) -> None:
        """The newest, and those that were chosen before; where there are none, nothing is asked."""
        offered = list(found[:OFFERED_AT_MOST])
        offered += [one for one in chosen if one not in offered]
        field: Any = self.fields[name]
        field.queryset = found
        none = [("", NO_MEETING)] if name == "meeting" else []
        field.choices = [*none, *((one.pk, str(one)) for one in offered)]
        if not offered:
            del self.fields[name]


class PlanForm(WhoForm, OfDecisionForm):
    """A decision before it is made: what, who decides, by which rule, does it bind, who else has to agree."""

    question = words(
        _("What is to be decided?"),
        300,
        required=_("Write what is to be decided"),
        help_text=_("As a question, like “Which stop does the early bus use?”"),
    )
    proposal = words(
        _("What is proposed?"), 5000, rows=4, help_text=_("It can be changed later, on what people say.")
    )
    kind = one_of(_("What kind of decision is it?"), "decision_kind", required=_("Say what kind it is"))
    quota = forms.TypedChoiceField(
        label=_("How many of all the votes does it take?"),
        choices=QUOTAS,
        coerce=Decimal,
        empty_value=None,
        required=False,
        widget=forms.RadioSelect,
    )
    binding = pick(
        _("Does it bind, or recommend?"), BINDING, required=_("Say whether it binds or recommends")
    )
    approval = words(
        _("Who else has to agree, before it can go ahead?"),
        150,
        help_text=_(
            "Like “the council’s transport team”. Leave it empty if nobody. You can add others later."
        ),
    )
    approval_side = one_of(_("If somebody has to: which side are they on?"), "side")
    review_on = day(_("When do we look at it again?"), required=False)
    raised_by_side = one_of(_("Who raised it?"), "side")
    field_order = (
        "question", "proposal", "kind", "deciders", "who_decides", "body_side", "advisers", "quota",
        "binding", "approval", "approval_side", "options", "success", "constraints", "resources", "money",
        "money_in_scope", "issues", "meeting", "review_on", "raised_by_side",
    )  # fmt: skip

    def __init__(self, initiative: Initiative, way: Way, *args: Any, **options: Any) -> None:
        super().__init__(initiative, way, *args, **options)
        if way.template != "majority":
            del self.fields["quota"]


class ChangeForm(OfDecisionForm):
    """Other words for the proposal, and what changed them."""

    proposal = words(_("What is proposed now?"), 5000, rows=5, required=_("Write what is proposed"))
    because = words(
        _("What changed it?"),
        2000,
        rows=3,
        help_text=_("Whose words, or what you learnt. Nobody need be named."),
    )
    objection = forms.ModelChoiceField(
        label=_("Does it answer an objection?"),
        queryset=Position.objects.none(),
        required=False,
        empty_label=_("No"),
        error_messages={"invalid_choice": _("That is not an objection to this. Choose from the list")},
    )
    field_order = (
        "proposal", "because", "objection", "options", "success", "constraints", "resources", "money",
        "money_in_scope", "issues", "meeting",
    )  # fmt: skip

    def __init__(
        self, decision: Decision, *args: Any, chosen: Sequence[Issue | Meeting] = (), **options: Any
    ) -> None:
        chosen = [*chosen, *([decision.meeting] if decision.meeting else [])]
        super().__init__(decision.initiative, *args, chosen=chosen, **options)
        objections = decision.position_set.filter(stance="against").select_related("person")
        self.fields["objection"].queryset = objections  # type: ignore[attr-defined]
