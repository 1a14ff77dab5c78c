"""The card: six statements to agree with or not, and no name."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.initiatives.fields import number, one_of, pick, words
from coproduce_web.meetings.cards import STATEMENTS
from coproduce_web.shared.codes import choices, say

ON_PAPER = "paper"
CAME = [(ON_PAPER, _("On paper")), ("phone", _("By telephone: I read the lines out"))]


# A field for each statement: a name of a field has no gaps.
LINES = {statement.replace(" ", "_"): statement for statement in STATEMENTS}


class CardForm(forms.Form):
    """One’s own card; any line may be left blank."""

    blank = _("I leave it open")

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        for line, statement in LINES.items():
            self.fields[line] = forms.ChoiceField(
                label=str(say("card_statement", statement)),
                choices=[*choices("card_score"), ("", self.blank)],
                required=False,
                widget=forms.RadioSelect,
            )
        self.order_fields(list(LINES))

    def ticks(self) -> dict[str, str]:
        """What was ticked beside each statement."""
        return {statement: self.cleaned_data[line] for line, statement in LINES.items()}


class TypedCardForm(CardForm):
    """The same lines in the same order, from a card of paper or read out on the telephone."""

    blank = _("Left blank")

    side = one_of(_("They are here as"), "side", required=_("Say which side the card is from"))
    came = pick(_("How did it come?"), CAME, required=_("Say how the card came"))


class CountForm(forms.Form):
    """Cards of paper of one side: out, back, and by whom the envelope was opened."""

    side = one_of(_("Which side were they for?"), "side", required=_("Say which side they were for"))
    given = number(_("How many cards did you give out?"), required=_("Write how many"), most=10_000)
    returned = number(_("How many came back?"), required=_("Write how many; 0 if none yet"), most=10_000)
    collected_by = words(
        _("Who opened the envelope?"),
        100,
        help_text=_("In a word or two, and no name. For example: a volunteer from the library."),
    )
