"""One card without a name, and what all of them say together."""

import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from django.conf import settings
from django.db.models import F

from coproduce_web.accounts.models import Person
from coproduce_web.meetings.models import CardTally, Meeting
from coproduce_web.shared.codes import choices

# Below so many answers of a side nobody is shown any, those who facilitate as little as anybody else.
FEWEST = 5
STATEMENTS = [code for code, _words in choices("card_statement")]
SCORES = [code for code, _words in choices("card_score")]


@dataclass(frozen=True)
class Card:
    """The side of whoever filled it in, and what they ticked beside each statement.

    An action given a card leaves nothing of it in the history: only what it counts is kept.
    """

    side: str
    ticks: Mapping[str, str]


def mark(meeting: Meeting, person: Person) -> str:
    """What shows that somebody has filled in their card about a meeting, and no name or answer."""
    told = f"card {meeting.pk} {person.pk}"
    return hmac.new(settings.SECRET_KEY.encode(), told.encode(), sha256).hexdigest()


def count(meeting: Meeting, card: Card) -> None:
    """Add what was ticked. All the tallies of a side are laid out at once, so their order tells nothing."""
    of_side = CardTally.objects.filter(meeting=meeting, side=card.side)
    if not of_side.exists():
        CardTally.objects.bulk_create(
            CardTally(meeting=meeting, side=card.side, statement=statement, score=score)
            for statement in STATEMENTS
            for score in SCORES
        )
    for statement, score in card.ticks.items():
        if score:
            of_side.filter(statement=statement, score=score).update(number=F("number") + 1)


# By (statement, side), how often each score was ticked; None where there are too few to show.
Said = dict[tuple[str, str], dict[str, int] | None]


def said(meeting: Meeting) -> Said:
    """What the cards about a meeting say together."""
    found: dict[tuple[str, str], dict[str, int]] = {}
    for one in CardTally.objects.filter(meeting=meeting):
        found.setdefault((one.statement, one.side), {})[one.score] = one.number
    return {at: scores if sum(scores.values()) >= FEWEST else None for at, scores in found.items()}
