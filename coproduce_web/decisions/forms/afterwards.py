"""What is asked when a decision is made, and afterwards."""

from collections.abc import Collection, Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.accounts.models import Person
from coproduce_web.decisions.actions.afterwards import OWN_WAY
from coproduce_web.initiatives.fields import (
    NOT_A_MEMBER,
    YES_NO,
    MembersField,
    OfInitiativeForm,
    day,
    one_of,
    pick,
    words,
)
from coproduce_web.initiatives.models import Initiative
from coproduce_web.meetings.routes import BY_EMAIL
from coproduce_web.shared.codes import choices
from coproduce_web.shared.forms import Words

FATES = [
    ("carried out", _("It was carried out")),
    ("partly", _("Part of it was carried out")),
    ("in force", _("It still holds")),
    ("ended", _("It held, and has come to its end")),
    ("dropped", _("It was dropped")),
    ("reversed", _("It was turned round")),
]
OUTCOMES = [
    ("as it was", _("They took it as it was")),
    ("changed", _("They changed it")),
    ("refused", _("They refused it")),
    ("none", _("They have not answered")),
]
NO_REASON = _("Leave it empty if they gave none: that is worth knowing too.")


class MakeForm(forms.Form):
    """The result, in plain words, and what there is to say of it."""

    result = one_of(_("What is the result?"), "result", required=_("Say what the result is"))
    decided_on = day(_("When was it decided?"))
    result_words = words(
        _("What was decided, in plain words?"), 3000, rows=3, required=_("Write what was decided")
    )
    reasons = words(_("Why?"), 3000, rows=3, required=_("Write the reasons, in a line or two"))
    least_happy = words(
        _("Who was least happy, and what did they say?"),
        2000,
        rows=3,
        help_text=_("Without a name if they like that better."),
    )
    parts_complete = pick(
        _("Is everybody’s part written down?"),
        YES_NO,
        required=_("Say whether everybody’s part is written down"),
    )
    review_on = day(_("When do we look at it again?"), required=False)


class AskApprovalForm(forms.Form):
    """Who else has to agree."""

    body = words(
        _("Who else has to agree?"),
        150,
        required=_("Write who has to agree"),
        help_text=_("The name of the body, not of a person."),
    )
    body_side = one_of(_("Which side are they on?"), "side")
    needed = pick(
        _("Can it go ahead without them?"),
        [("no", _("No")), ("yes", _("Yes: they are asked all the same"))],
        required=_("Say whether it can go ahead without them"),
    )


class ApprovalForm(forms.Form):
    """What they did with it."""

    outcome = pick(_("What did they do with it?"), OUTCOMES, required=_("Say what they did with it"))
    answered_on = day(_("When did they answer, or when did you ask last?"))
    reason = words(_("Their reasons?"), 2000, rows=3, help_text=NO_REASON)


class FateForm(forms.Form):
    """What has become of it. A member tells it for themselves; those who lead also for others."""

    state = pick(_("What became of it?"), FATES, required=_("Say what became of it"))
    looked_on = day(_("When did you look?"))
    told_by_side = one_of(_("Who told it?"), "side", required=_("Say who told it"))
    by_side = one_of(_("Who brought that about?"), "side")
    reason = words(_("Why, if not all of it was done?"), 2000, rows=3, help_text=NO_REASON)

    def __init__(self, *args: Any, leads: bool, **options: Any) -> None:
        super().__init__(*args, **options)
        if not leads:
            del self.fields["told_by_side"]


class ToldField(MembersField):
    """Members who have not been told, each with the way that reaches them."""

    hints: Mapping[int, str]

    def label_from_instance(self, obj: Any) -> Words:
        """The name, and how they are reached."""
        return Words(obj.name, self.hints.get(obj.pk, ""))


class TellingForm(OfInitiativeForm):
    """Who is told now, and how."""

    people = ToldField(
        label=_("Who is told?"),
        queryset=Person.objects.none(),
        help_text=_(
            "Those with email are ticked already. Ring, write to or see the others first, then tick them."
        ),
        error_messages={"required": _("Tick at least one person"), "invalid_choice": NOT_A_MEMBER},
    )
    in_what_way = forms.ChoiceField(
        label=_("How are they told?"),
        choices=[
            (OWN_WAY, _("Each in their own way. Emails go now")),
            *((code, said) for code, said in choices("channel") if code not in BY_EMAIL),
        ],
        widget=forms.RadioSelect,
        error_messages={"required": _("Say how they are told")},
    )
    told_on = day(_("When?"))

    def __init__(
        self,
        initiative: Initiative,
        *args: Any,
        waiting: Collection[int],
        hints: Mapping[int, str],
        **options: Any,
    ) -> None:
        super().__init__(initiative, *args, **options)
        field: Any = self.fields["people"]
        field.hints = hints
        field.queryset = field.queryset.filter(pk__in=waiting)
