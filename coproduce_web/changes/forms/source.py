"""From which decision or action: one question that offers both."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from coproduce_web.actions.models import Action
from coproduce_web.decisions.models import Decision
from coproduce_web.initiatives.models import Initiative

# The newest of each kind; from an older one's own page one comes here with it chosen.
OFFERED = 40
NOT_HERE = _("That was not decided or done here. Choose from the list")

Found = QuerySet[Decision] | QuerySet[Action]


class SourceField(forms.ChoiceField):
    """A decision that was made, or something done, of one initiative: `decision-3`, `action-5`."""

    found: dict[str, Found]
    offers_something = False

    def of(self, initiative: Initiative, first: str = "") -> None:
        """Offer the newest decisions and actions of this initiative, and the one we come from."""
        self.found = {
            "decision": initiative.decision_set.filter(decided_on__isnull=False).order_by("-decided_on"),
            "action": initiative.action_set.exclude(result="dropped").order_by("-pk"),
        }
        groups: dict[str, list[Any]] = {kind: list(found[:OFFERED]) for kind, found in self.found.items()}
        here = self._record(first)
        if here and here not in groups[kind_of(here)]:
            groups[kind_of(here)].insert(0, here)
        heads = {"decision": _("Decided"), "action": _("Done, or being done")}
        offered = [(heads[kind], list(_options(group))) for kind, group in groups.items() if group]
        self.choices = [("", _("Choose") if self.required else _("None, or not sure")), *offered]
        self.initial = first if here else ""
        self.offers_something = bool(offered)

    def valid_value(self, value: str) -> bool:
        """Any decision or action of this initiative, also one too old to be offered."""
        return self._record(value) is not None

    def clean(self, value: Any) -> Any:
        """The record itself."""
        code = super().clean(value)
        return self._record(code) if code else None

    def _record(self, code: str) -> Decision | Action | None:
        kind, _dash, key = code.partition("-")
        if kind not in self.found or not key.isdecimal() or len(key) > 18:
            return None
        return self.found[kind].filter(pk=key).first()


def came_from(label: Any, *, required: Any = "", help_text: Any = "") -> SourceField:
    """What a change came from."""
    wrong = {"required": required, "invalid_choice": NOT_HERE}
    return SourceField(label=label, required=bool(required), help_text=help_text, error_messages=wrong)


def kind_of(source: Decision | Action) -> str:
    """Which of the two it is."""
    return "action" if isinstance(source, Action) else "decision"


def _options(records: Iterable[Decision | Action]) -> Iterable[tuple[str, str]]:
    return ((f"{kind_of(one)}-{one.pk}", str(one)) for one in records)
