"""What is asked about a decision that was taken earlier: a line, and only what matters."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.decisions.forms.planning import BINDING
from coproduce_web.initiatives.fields import day, number, one_of, pick, words
from coproduce_web.shared.answers import would_answer

SIDES = ("older person", "community", "professional")
COLUMNS = ("result", "kind", "known_before", "binding", "passes_without_older", "raised_by_side")
AT_MOST = 10_000


class EarlierForm(forms.Form):
    """What, when, by which rule and who must be said; the rest may be left open."""

    question = words(
        _("What was decided?"),
        300,
        required=_("Write what was decided, in a line"),
        help_text=_("As the minutes say it. No names."),
    )
    decided_on = day(_("When?"))
    result = one_of(_("What came out?"), "result", required=_("Say what came out"))
    kind = one_of(_("What kind of decision was it?"), "decision_kind", required=_("Say what kind it was"))
    rule = one_of(_("How was it decided?"), "rule", required=_("Say how it was decided, or that nobody said"))
    known_before = one_of(
        _("Did people know beforehand how it would be decided?"),
        "yes_no_not_known",
        help_text=would_answer("4.3-rule-known-before"),
    )
    older = number(
        _("How many older people decided?"), most=AT_MOST, help_text=would_answer("4.3-older-people-decided")
    )
    community = number(_("How many carers, neighbours, volunteers or groups decided?"), most=AT_MOST)
    professional = number(_("How many professionals decided?"), most=AT_MOST)
    who_decides = words(
        _("Or, if nobody counted: who decided, in a line?"),
        300,
        help_text=_("Like “everyone who came”, or “the council’s cabinet”. No names."),
    )
    passes_without_older = one_of(
        _("Could it have passed with every older person against it?"),
        "yes_no_not_known",
        help_text=would_answer("4.3-could-not-pass-without-older-people"),
    )
    binding = pick(_("Did it bind, or recommend?"), BINDING)
    raised_by_side = one_of(_("Who had raised it?"), "side")

    def counts(self) -> dict[str, int]:
        """How many of each side decided; these answers leave `cleaned_data`."""
        given = [self.cleaned_data.pop(name) for name in ("older", "community", "professional")]
        return {side: many for side, many in zip(SIDES, given, strict=True) if many}

    def columns(self) -> dict[str, Any]:
        """The answers that are columns of the decision; they leave `cleaned_data`."""
        return {name: self.cleaned_data.pop(name) for name in COLUMNS}
