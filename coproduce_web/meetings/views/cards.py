"""The cards of a meeting: how many there are, what they say together, and a member’s own."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from coproduce_web.initiatives.access import Here, here, today
from coproduce_web.meetings import access, cards
from coproduce_web.meetings.actions import cards as actions
from coproduce_web.meetings.forms.cards import CardForm
from coproduce_web.meetings.models import CardMark, Meeting, Pulse
from coproduce_web.meetings.views.crumbs import address, meeting_crumbs, print_links
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.codes import say
from coproduce_web.shared.sections import Link, Row, Section, show
from coproduce_web.shared.table import Table, table
from coproduce_web.shared.words import SIDES
from coproduce_web.writing.action import How
from coproduce_web.writing.pages import WRITES, ask, filled


@signed_in
@require_safe
def pulse(request: HttpRequest, initiative: int, meeting: int) -> HttpResponse:
    """How many cards went out and came back, and what they say; for those who facilitate, typing them in."""
    at = here(request, initiative)
    it = access.meeting(at, meeting)
    sections = [_together(it)]
    if it.held_on <= today():
        sections.insert(0, _counted(at, it) if at.facilitates else _own(at, it))
    sections.append(_paper(it))
    heading = _("Cards without names")
    return show(request, heading, sections, lead=_of(it), crumbs=meeting_crumbs(it), pictures=True)


def _of(it: Meeting) -> str:
    return f"{it.title}. {it.when}."


def _counted(at: Here, it: Meeting) -> Section:
    counted = {one.side: one for one in it.pulse_set.all()}
    shown = [side for side in SIDES if side != "not known" or side in counted]
    return Section(
        _("Out and back"),
        note=_("Somebody who does not run the meeting opens the envelope."),
        rows=[_side(it, side, counted.get(side)) for side in shown],
        links=[_next(it, counted), *_fill_in(at, it)],
    )


def _next(it: Meeting, counted: dict[str, Pulse]) -> Link:
    """What there is to do: type in the cards that are back, else count them."""
    waits = next((side for side in SIDES if side in counted and _waiting(counted[side])), None)
    if waits:
        return Link(_("Type cards in"), f"{address('pulse_card', it)}?side={waits}", main=True)
    return Link(_("Count the cards"), address("pulse_given", it), main=True)


def _waiting(one: Pulse) -> bool:
    return one.typed < one.returned


def _side(it: Meeting, side: str, counted: Pulse | None) -> Row:
    count = Link(_("Count the cards"), f"{address('pulse_given', it)}?side={side}")
    type_in = Link(_("Type cards in"), f"{address('pulse_card', it)}?side={side}")
    return Row(
        words=_numbers(counted) if counted else _("None yet."),
        side=side,
        note=_("Opened by: %(who)s.") % {"who": counted.collected_by}
        if counted and counted.collected_by
        else "",
        links=[count, type_in],
    )


def _numbers(one: Pulse) -> str:
    told = {
        "given": one.given,
        "returned": one.returned,
        "typed": one.typed,
        "without_paper": one.without_paper,
    }
    words = _("%(given)d given out, %(returned)d came back, %(typed)d typed in.") % told
    if one.without_paper:
        words += " " + _("And %(without_paper)d by telephone or on this site.") % told
    return words


def _together(it: Meeting) -> Section:
    found = cards.said(it)
    note = _("Fewer than five answers of a side are shown to nobody, not even to those who facilitate.")
    if not any(found.values()):
        nothing = _("There is nothing to show yet.")
        return Section(_("What the cards say"), at="said", note=note, empty=nothing)
    return Section(_("What the cards say"), at="said", note=note, table=_table(found))


def _table(found: cards.Said) -> Table:
    sides = [side for side in SIDES if any(of == side for _statement, of in found)]
    rows = [
        [str(say("card_statement", statement)), *(_cell(found.get((statement, side))) for side in sides)]
        for statement in cards.STATEMENTS
    ]
    heads = [_("Statement"), *(str(SIDES[side]) for side in sides)]
    return table(_("How many ticked what"), heads, rows, quiet=True)


def _cell(scores: dict[str, int] | None) -> str:
    if scores is None:
        return _("Fewer than five")
    told = {"agree": scores["agree"], "all": sum(scores.values())}
    said = _("%(agree)d of %(all)d agree") % told
    more = [f"{scores[code]} {say('card_score', code)}".lower() for code in cards.SCORES[1:] if scores[code]]
    return f"{said}, {', '.join(more)}" if more else said


def _paper(it: Meeting) -> Section:
    return Section(
        _("On paper"),
        note=_("One card a page. Give one to everybody, with an envelope."),
        links=print_links(it, "card"),
    )


def _own(at: Here, it: Meeting) -> Section:
    links = _fill_in(at, it)
    words = [] if links else [_("Your card is in. Thank you.")]
    return Section(_("Your card"), note=_("Nobody sees whose it is."), words=words, links=links)


def _fill_in(at: Here, it: Meeting) -> list[Link]:
    if CardMark.objects.filter(mark=cards.mark(it, at.person)).exists():
        return []
    return [Link(_("Fill in my card"), address("pulse_mine", it), main=not at.facilitates)]


@signed_in
@require_http_methods(WRITES)
def mine(request: HttpRequest, initiative: int, meeting: int) -> HttpResponse:
    """A member’s own card, once. That they answered is kept, and apart from it what is on the card."""
    at = here(request, initiative)
    it = access.meeting(at, meeting)
    if it.held_on > today():
        soon = Section(_("Not yet"), words=[_("After the meeting you can say here how it was for you.")])
        return show(request, _("How was it for you?"), [soon], lead=_of(it), crumbs=meeting_crumbs(it))
    if request.method != "POST" and not _fill_in(at, it):
        done = [_own(at, it), _together(it)]
        return show(request, _("How was it for you?"), done, lead=_of(it), crumbs=meeting_crumbs(it))
    form = CardForm(**filled(request))
    side = at.membership.side if at.membership else "not known"

    def act() -> str:
        card = cards.Card(side, form.ticks())
        # Nobody is named: neither as the writer, nor in what the history keeps.
        actions.answer(How(by=None), it, card=card, mark=cards.mark(it, at.person))
        return address("pulse_mine", it)

    return ask(
        request,
        form,
        act,
        heading=_("How was it for you?"),
        button=_("Put my card in"),
        template="meeting_card.html",
        beside=_("Your card"),
        note=_("No name is on it. It is counted together with the others on your side, and then it is gone."),
        lead=_of(it),
        crumbs=meeting_crumbs(it),
    )
