"""What a meeting gives out on paper: the invitation, the agenda, the notes and the card."""

from collections.abc import Sequence

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from coproduce_web.meetings import notes_text
from coproduce_web.meetings.cards import STATEMENTS
from coproduce_web.meetings.models import REPLIES, AgendaItem, Invitation, Meeting, Need, Notes
from coproduce_web.meetings.raised import BY_SIDE, Raised
from coproduce_web.shared.codes import choices, say
from coproduce_web.shared.page import frame
from coproduce_web.shared.paper import Sheet
from coproduce_web.shared.paper.blocks import Block, Boxes, Facts, Grid, Lines, Part, Points, Words
from coproduce_web.shared.words import SIDES


def notes(meeting: Meeting, found: Notes, agenda: Sequence[AgendaItem], *, large: bool) -> Sheet:
    """The notes, under the headings of the agenda."""
    parts = notes_text.parts(found.words, [item.words for item in agenda])
    title = _("Notes: %(title)s") % {"title": meeting.title}
    ask = Part(_("Is something not as it was?"), [Words(_ring(_("Tell us, and we put it right.")))])
    return Sheet(title, [*parts, ask], lead=meeting.when, large=large)


def agenda(meeting: Meeting, items: Sequence[AgendaItem], raised: Raised, *, large: bool) -> Sheet:
    """What is talked about, and which side raised it."""
    told = Facts([(f"{item.item_no}. {item.words}", _raised(raised, item)) for item in items])
    nothing = Words(_("Nothing is on it yet. Say what you would like to talk about."))
    parts = [Part("", [_when_and_where(meeting)]), Part(_("In this order"), [told if items else nothing])]
    return Sheet(_("What we talk about: %(title)s") % {"title": meeting.title}, parts, large=large)


def invitation(
    invited: Invitation, needs: Sequence[Need], items: Sequence[AgendaItem], *, to: str, large: bool
) -> Sheet:
    """The letter somebody is asked by, and a page to send back."""
    meeting, name = invited.meeting, invited.person.name
    why: list[Block] = [Words(meeting.why_meet)] if meeting.why_meet else []
    if items:
        why.append(Points([item.words for item in items]))
    about = [Part(_("What it is about"), why)] if why else []
    return Sheet(
        _("Will you come? %(title)s") % {"title": meeting.title},
        [
            Part("", [_when_and_where(meeting, needs)]),
            *about,
            Part("", [Words(_ring(_("Fill in what comes next and send it back.")))]),
            *_slip(f"{name}. {meeting.title}, {date_format(meeting.held_on, 'j F Y')}"),
        ],
        to=f"{name}\n{to}".strip(),
        greeting=_("Dear %(name)s,") % {"name": invited.person.first_name},
        large=large,
    )


def card(meeting: Meeting, *, large: bool) -> Sheet:
    """Six statements to tick, and no name."""
    scores = [str(words) for _code, words in choices("card_score")]
    lines = Grid(
        [_("Tick one box in each line"), *scores],
        [[str(say("card_statement", statement))] for statement in STATEMENTS],
        ticked=True,
    )
    how = _("No name, please. Put it into the envelope: somebody who does not run the meeting opens it.")
    here_as = Boxes([str(say("side", side)) for side in SIDES if side != "not known"])
    lead = f"{meeting.title}, {date_format(meeting.held_on, 'j F Y')}. {how}"
    parts = [Part("", [lines]), Part(_("I am here as"), [here_as])]
    return Sheet(_("How was it for you?"), parts, lead=lead, large=large)


def _when_and_where(meeting: Meeting, needs: Sequence[Need] = ()) -> Facts:
    booked = meeting.venue if meeting.venue and meeting.venue_booked_on else None
    there = meeting.getting_there or (booked.getting_there if booked else "")
    arranged = [f"{say('need_kind', need.kind)}: {need.arranged}".removesuffix(": ") for need in needs]
    told = [
        (_("When"), meeting.when),
        (_("Where"), f"{booked.name}, {booked.address}" if booked else ""),
        (_("Getting there and back"), there),
        (_("For you"), "\n".join(arranged)),
        (_("What is paid"), meeting.expenses_words),
    ]
    return Facts([(term, words) for term, words in told if words])


def _raised(raised: Raised, item: AgendaItem) -> str:
    who = BY_SIDE.get(raised.side(item.issue) if item.issue else item.put_by_side)
    by = _("Raised by %(who)s.") % {"who": who} if who else ""
    long = _("About %(n)d minutes.") % {"n": item.minutes} if item.minutes else ""
    return f"{by} {long}".strip()


def _slip(whose: str) -> list[Part]:
    """The same questions as on the site, in the same order."""
    replies = [str(words) for _code, words in REPLIES]
    kinds = [str(words) for _code, words in choices("need_kind")]
    return [
        Part(_("Send this back"), [Words(whose)], apart=True),
        Part(_("1. Will you come?"), [Boxes(replies)]),
        Part(_("2. What would make it easy to take part?"), [Boxes(kinds)]),
        Part(_("3. Would you say more about it, in your own words?"), [Lines(2)]),
        Part(_("4. Shall we keep this for every meeting from now on?"), [Boxes([_("Yes")])]),
    ]


def _ring(words: str) -> str:
    helper = frame()["help"]
    if not helper["phone"]:
        return words
    # A number stays on one line.
    phone = helper["phone"].replace(" ", "\N{NO-BREAK SPACE}")
    return f"{words} " + _("Or ring %(name)s on %(phone)s.") % {"name": helper["name"], "phone": phone}
