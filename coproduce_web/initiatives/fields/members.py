"""Which members: one of them, or any number."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.access import members_of
from coproduce_web.initiatives.models import Initiative

NOT_A_MEMBER = _("That is not a member here. Choose from the list")


class MemberField(forms.ModelChoiceField):  # type: ignore[type-arg]
    """One member of one initiative."""

    def of(self, initiative: Initiative) -> None:
        """Offer its members of today, and nobody else."""
        self.queryset = _members(initiative)


class MembersField(forms.ModelMultipleChoiceField):  # type: ignore[type-arg]
    """Members of one initiative, each with a box to tick."""

    widget = forms.CheckboxSelectMultiple

    def of(self, initiative: Initiative) -> None:
        """Offer its members of today, and nobody else."""
        self.queryset = _members(initiative)


def member(label: Any, *, required: Any = "", empty: Any = "", help_text: Any = "") -> MemberField:
    """Which member; `empty` is what stands for none of them."""
    return MemberField(
        label=label,
        queryset=Person.objects.none(),
        required=bool(required),
        empty_label=empty or _("Choose"),
        help_text=help_text,
        error_messages={"required": required, "invalid_choice": NOT_A_MEMBER},
    )


def members(label: Any, *, required: Any = "", help_text: Any = "") -> MembersField:
    """Which members, any number of them."""
    return MembersField(
        label=label,
        queryset=Person.objects.none(),
        required=bool(required),
        help_text=help_text,
        error_messages={"required": required, "invalid_choice": NOT_A_MEMBER},
    )


def _members(initiative: Initiative) -> Any:
    return Person.objects.filter(pk__in=members_of(initiative).values("person")).order_by("name")
