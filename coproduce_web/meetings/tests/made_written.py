"""What is written down of a meeting, made through the actions: notes in two versions, records sent, cards."""

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.models import Membership
from coproduce_web.initiatives.tests.cast import BEGAN, Cast, in_days
from coproduce_web.meetings.actions import cards, notes, records
from coproduce_web.meetings.actions.records import OWN
from coproduce_web.meetings.cards import STATEMENTS, Card
from coproduce_web.meetings.models import AgendaItem, Meeting
from coproduce_web.meetings.tests.made import make_meeting, reachable
from coproduce_web.people.models import Details

NOTES = """Ten of us came. It rained, and all the same we walked.

Where the bus stops

We walked from the flats to both stops. The first has a high kerb. “I can get up it,” one of us said, \
“but not with my shopping.”

- The council asks for a lower kerb at the first stop.
- Three of us try the early bus on a Tuesday.

What it costs

A single is two pounds. We want it free before half past nine, and ask the company."""
LATER = NOTES + "\n\nThe company answered on Friday: it looks at the figures."


def make_written(cast: Cast) -> dict[str, int | str]:
    """Notes of the meeting that `make` made; and a meeting held yesterday, with all that comes after."""
    meeting = Meeting.objects.filter(initiative=cast.initiative).order_by("pk")[0]
    notes.write(cast.how(), meeting, words=NOTES, based_on=0)
    notes.write(cast.how("chair"), meeting, words=LATER, based_on=1)
    held = make_held(cast)
    notes.write(cast.how(), held, words=NOTES, based_on=0)
    sent(cast, held, [cast.member])
    fill_in(cast, held, "older person", 6)
    fill_in(cast, held, "professional", 2)
    return {"version": 1, "what": "notes", "written": held.pk}


def make_held(cast: Cast, title: str = "On foot to both stops") -> Meeting:
    """A meeting that was held yesterday, with two things on its agenda."""
    reachable(cast)
    meeting = make_meeting(cast, title=title)
    meeting.held_on = in_days(-1)
    meeting.save()
    for number, words in enumerate(("Where the bus stops", "What it costs"), 1):
        AgendaItem.objects.create(
            meeting=meeting, item_no=number, words=words, put_by_side="older person", minutes=20
        )
    return meeting


def sent(cast: Cast, meeting: Meeting, people: list[Person], **other: str) -> None:
    """They have the notes, each in their own way."""
    given = {"record_format": OWN, "in_what_way": OWN, "made_by": ""} | other
    at = "https://bus.example.org/notes/"
    records.send(
        cast.how(), meeting, people=people, sent_on=in_days(0), read_at=at, print_at=f"{at}?large=1", **given
    )


def fill_in(cast: Cast, meeting: Meeting, side: str, number: int, score: str = "agree") -> None:
    """So many cards of a side, out, back, and typed in alike."""
    cards.give_out(
        cast.how(), meeting, side=side, given=number + 1, returned=number, collected_by="a volunteer"
    )
    for _card in range(number):
        card = Card(side, dict.fromkeys(STATEMENTS, score))
        cards.type_in(cast.how(channel="in person"), meeting, card=card, on_paper=True)


def reads(person: Person, record_format: str, **other: str) -> None:
    """Somebody has told us how they read."""
    told = {"record_format": record_format, "since": in_days(-100)} | other
    Details.objects.update_or_create(person=person, defaults=told)


def sixty_members(cast: Cast) -> list[Person]:
    """So many more, who have letters."""
    people = [Person.objects.add(f"Person {number}") for number in range(60)]
    for person in people:
        Membership.objects.create(
            initiative=cast.initiative, person=person, side="older person", joined_on=BEGAN
        )
        reads(person, "large print", address="1 Mill Lane", reach_by="post")
    return people
