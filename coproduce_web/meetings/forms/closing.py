"""One form that closes a meeting, in the order of the paper form; only who came has to be said."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.initiatives.fields import one_of
from coproduce_web.initiatives.tables import called
from coproduce_web.meetings.forms.agenda import reached_field
from coproduce_web.meetings.forms.came import CameForm
from coproduce_web.meetings.forms.each import EachField
from coproduce_web.meetings.forms.lines import lines_field
from coproduce_web.meetings.models import AgendaItem, Need
from coproduce_web.meetings.there import NUMBERS, There
from coproduce_web.shared.answers import would_answer
from coproduce_web.shared.codes import say
from coproduce_web.shared.forms import Words

# As many needs as one goes through at the table; the others have a page of their own.
NEEDS = 30
MET = [
    ("", _("Not asked yet")),
    ("yes", _("Yes")),
    ("partly", _("In part")),
    ("no", _("No")),
    ("no longer wanted", _("No longer wanted")),
]
DECIDED = would_answer("4.3-older-people-decided")
TO_DO = would_answer("5.7-action-says-all-five")
NEEDS_MET = would_answer("6.1-needs-met")
STAGE = would_answer("1.5-older-people-at-this-stage")


class CloseForm(CameForm):
    """Who came, what was reached, decided and is to be done, needs, the stage, how fully it is written."""

    def __init__(
        self,
        on_record: There,
        by: str,
        items: Sequence[AgendaItem],
        needs: Sequence[Need],
        period: str,
        *args: Any,
        **options: Any,
    ) -> None:
        super().__init__(on_record, by, *args, **options)
        if items:
            self.fields["reached"] = reached_field(items)
        self.fields["talked_about"] = talked_about_field(more=bool(items))
        self.fields["decided"] = decided_field()
        self.fields["to_do"] = lines_field(_("What is to be done?"), 200, TO_DO)
        if needs:
            self.fields["met"] = _met_field(needs)
        self.fields["stage"] = stage_field()
        self.fields["fully"] = fully_field(period)
        self.fields["tables"] = tables_field(by)

    def clean(self) -> dict[str, Any] | None:
        """How fully is said of something."""
        said = super().clean() or {}
        if said.get("fully") and not said.get("tables"):
            self.add_error("tables", _("Tick what you speak of"))
        return said


def talked_about_field(*, more: bool) -> forms.Field:
    """Things that were talked about, a line each."""
    label = _("What else did we talk about?") if more else _("What did we talk about?")
    return lines_field(label, 200, _("One thing a line, in a few words."))


def decided_field() -> forms.Field:
    """What was decided, a line each: who decided, and how, is asked of each afterwards."""
    return lines_field(_("What was decided?"), 200, DECIDED)


def stage_field() -> forms.Field:
    """To which stage of the work it belongs."""
    return one_of(_("Which stage of the work was it?"), "stage", help_text=STAGE)


def _met_field(needs: Sequence[Need]) -> EachField:
    named = {
        need.pk: Words(
            need.person.name if need.person else str(_("Somebody")), str(say("need_kind", need.kind))
        )
        for need in needs
    }

    def choice() -> forms.Field:
        return forms.ChoiceField(choices=MET, required=False)

    label = _("Did people get what they needed? Ask each of them.")
    return EachField(named, choice, label=label, help_text=NEEDS_MET)


def fully_field(period: Any) -> forms.ChoiceField:
    """How fully it was all written down, in days that are said beside it."""
    return one_of(_("Did we write all of these down?"), "kept_how", help_text=period)


def tables_field(by: str) -> forms.MultipleChoiceField:
    """Of which records that is said."""
    tables = ["meeting_sides" if by == NUMBERS else "attendance", "agenda", "tasks", "needs", "meetings"]
    return forms.MultipleChoiceField(
        label=_("Of which do you speak?"),
        choices=[(table, called(table)) for table in tables],
        initial=tables,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Only where all was written down does a blank count as a no."),
    )
