"""What somebody is asked when the notes go out to everybody."""

from collections.abc import Collection, Mapping
from typing import Any

from django.utils.translation import gettext_lazy as _

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.fields import NOT_A_MEMBER, OfInitiativeForm, day, pick, words
from coproduce_web.initiatives.models import Initiative
from coproduce_web.meetings.actions.records import OWN
from coproduce_web.meetings.forms.invited import PeopleField
from coproduce_web.meetings.routes import BY_EMAIL
from coproduce_web.people.models import FORMATS
from coproduce_web.shared.codes import choices


class RecordsForm(OfInitiativeForm):
    """Who has the notes now, in which form, and how they got them."""

    people = PeopleField(
        label=_("Who has them now?"),
        queryset=Person.objects.none(),
        help_text=_(
            "Those with email are ticked already. Post, read out or hand over the others, then tick them."
        ),
        error_messages={"required": _("Tick at least one person"), "invalid_choice": NOT_A_MEMBER},
    )
    record_format = pick(
        _("In which form?"),
        [(OWN, _("Each in the form they asked for")), *FORMATS],
        required=_("Say in which form"),
    )
    in_what_way = pick(
        _("How did they get them?"),
        [
            (OWN, _("Each in their own way. Emails go now")),
            *((code, said) for code, said in choices("channel") if code not in BY_EMAIL),
        ],
        required=_("Say how they got them"),
    )
    sent_on = day(_("When?"))
    made_by = words(
        _("Who made the recording, the easy read or the translation?"),
        100,
        help_text=_("If there is one. For example: Hallowby library."),
    )
    field_order = ("people", "sent_on", "made_by", "record_format", "in_what_way")

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
        field.hints, field.queryset = hints, field.queryset.filter(pk__in=waiting)
