"""The rules a piece of work has declared for its meetings, and how they hold at one of them."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from coproduce_web.initiatives import chairing
from coproduce_web.initiatives.access import today
from coproduce_web.initiatives.chairing import OLDER, Held
from coproduce_web.meetings.models import Meeting
from coproduce_web.meetings.on_list import Listed
from coproduce_web.meetings.there import NUMBERS, There, there


@dataclass(frozen=True)
class Rule:
    """A declared rule at one meeting: whether it holds (None: nobody can say), and what that rests on."""

    found: Held
    held: bool

    @property
    def words(self) -> str:
        """How it stands, in a sentence or two."""
        if self.found.holds is None:
            return f"{_('We cannot say.') if self.held else _('We cannot say yet.')} {self.found.because}"
        no = _("It did not hold.") if self.held else _("Not yet.")
        return f"{_('Yes.') if self.found.holds else no} {self.found.because}"


def rules(on_record: There) -> list[Rule]:
    """Each declared rule: by who said they come, and once that is written down by who came."""
    declared = chairing.declared(on_record.meeting.initiative)
    held = on_record.is_written or on_record.meeting.held_on < today()
    if held and not on_record.is_written:
        return [Rule(Held(rule, None, str(on_record)), held) for rule in declared]
    people = on_record.came if held else [one for one in on_record.listed if one.reply == "yes"]
    by_side = on_record.by_side if held else Counter(one.side or "not known" for one in people)
    found = {"older_majority": chairing.majority(by_side), "older_chair": _chair(on_record, people)}
    return [Rule(found[rule], held) for rule in declared]


def _chair(on_record: There, people: Sequence[Listed]) -> Held:
    """Numbers of each side say nothing of who was in the chair."""
    if on_record.by == NUMBERS:
        words = _("There are numbers and no names, so nobody can say who took the chair.")
        return Held("older_chair", None, words)
    if not people:
        return Held("older_chair", None, _("Nobody is there yet."))
    can = ", ".join(one.name for one in people if one.chairs and one.side == OLDER)
    if not can:
        return Held("older_chair", False, _("No older person who chairs is among them."))
    return Held("older_chair", True, _("%(names)s can take the chair.") % {"names": can})


def as_facts(meeting: Meeting, on_record: There | None = None) -> list[tuple[str, str]]:
    """The rules and how each stands, for a page."""
    if not chairing.declared(meeting.initiative):
        return []
    return [(one.found.words, one.words) for one in rules(on_record or there(meeting))]
