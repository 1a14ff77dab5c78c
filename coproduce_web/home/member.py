"""A member's page: the next meeting, what was done with what I said, and what is asked of me."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from coproduce_web.accounts.models import Person
from coproduce_web.contributions.models import Contribution
from coproduce_web.home import asked_of_me, next_meeting, what_i_said
from coproduce_web.home.access import Hats
from coproduce_web.home.gathered import Gathered
from coproduce_web.home.words import how_soon
from coproduce_web.meetings.coming import asked_of
from coproduce_web.meetings.models import Invitation
from coproduce_web.shared.sections import Section

MEETINGS = 10


@dataclass(frozen=True)
class Mine:
    """What a member's page needs besides what is gathered: meetings to come, and what they said last."""

    asked: Sequence[Invitation]
    said: Sequence[Contribution]

    @property
    def next(self) -> Invitation | None:
        """The next meeting they have not said no to."""
        return next((one for one in self.asked if one.reply != "no"), None)

    @property
    def unanswered(self) -> list[Invitation]:
        """The others they have not replied to."""
        return [one for one in self.asked if not one.reply and one is not self.next]


def mine(person: Person) -> Mine:
    """Fetched once, in whatever pieces of work."""
    return Mine(list(asked_of(person)[:MEETINGS]), what_i_said.said_last(person))


def lists(hats: Hats) -> Iterator[QuerySet[Any]]:
    """What waits for one's own word or deed, and what is said of the next meeting."""
    yield from asked_of_me.lists(hats)
    yield from next_meeting.lists(hats)


def sections(hats: Hats, own: Mine, found: Gathered, *, main: bool) -> Iterator[Section]:
    """What is for everybody who takes part; `main` where the page's one filled button stands among it."""
    yield next_meeting.section(hats, own.next, found, main=main)
    if own.said:
        yield what_i_said.section(own.said, several=len(hats.works) > 1)
    replied = own.next is None or bool(own.next.reply)
    yield asked_of_me.section(hats, own.unanswered, found, main=main and replied)


def lead(own: Mine, asked: int) -> str:
    """The page in a sentence or two."""
    words = []
    if own.next:
        soon = how_soon(own.next.meeting.held_on).lower().rstrip(".")
        words.append(_("Your next meeting is %(soon)s.") % {"soon": soon})
    if asked:
        some = ngettext("One thing is asked of you.", "%(n)d things are asked of you.", asked)
        words.append(some % {"n": asked})
    return " ".join(words)
