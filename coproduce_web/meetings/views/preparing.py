"""What those who lead see of a meeting: what still wants doing, who has replied, what is not arranged."""

from collections.abc import Sequence
from functools import partial

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from coproduce_web.initiatives.access import Here, today
from coproduce_web.meetings.matching import match, wanted, why_not
from coproduce_web.meetings.models import Invitation, Meeting, Need
from coproduce_web.meetings.routes import BY_HAND, BY_LETTER
from coproduce_web.meetings.views.crumbs import address
from coproduce_web.meetings.views.needs import need_page, whose
from coproduce_web.shared.codes import say
from coproduce_web.shared.sections import Link, Row, Section, listed
from coproduce_web.shared.words import on_day

Contents = list[tuple[str, str, int | None]]
SOME = 10


def preparing(
    request: HttpRequest, at: Here, it: Meeting, invited: Sequence[Invitation], told: Sequence[Need]
) -> list[Section]:
    """For those who facilitate everything; for a chair what names nobody’s needs."""
    counted = _counted(invited)
    sections = [Section(_("To do"), note=_warning(it), contents=_to_do(at, it, counted))]
    if not at.facilitates:
        return sections
    waiting = [need for need in told if not need.arranged_on and not need.met]
    if waiting and it.held_on >= today():
        sections.append(_not_arranged(it, waiting))
    if it.held_on < today():
        return sections
    return [*sections, _replies(request, it, invited, counted)]


def _counted(invited: Sequence[Invitation]) -> dict[str, int]:
    return {
        "asked": len(invited),
        "coming": sum(one.reply == "yes" for one in invited),
        "no": sum(one.reply == "no" for one in invited),
        "calls": sum(one.channel in BY_HAND and not one.reply for one in invited),
        "letters": sum(one.channel in BY_LETTER and not one.sent_on for one in invited),
    }


def _not_arranged(it: Meeting, waiting: Sequence[Need]) -> Section:
    every = Link(_("All that people need"), reverse("needs", args=[it.initiative_id]))
    note = ngettext("%(n)d need.", "%(n)d needs.", len(waiting)) % {"n": len(waiting)}
    rows = [_need(need) for need in waiting[:SOME]]
    return Section(_("Not arranged yet"), note=note, rows=rows, links=[every])


def _warning(it: Meeting) -> str:
    """Said where the place that is booked lacks what somebody has told since."""
    if not (it.venue and it.venue_booked_on and it.held_on >= today()):
        return ""
    return why_not(match(it.venue, wanted(it)))


def _to_do(at: Here, it: Meeting, counted: dict[str, int]) -> Contents:
    before: Contents = [
        (address("meeting_change", it), _("Change the plan"), None),
        (address("meeting_venue", it), _("Choose the place"), None),
        (address("meeting_expenses", it), _("Say what is paid"), None),
    ]
    asking: Contents = [
        (address("invite", it), _("Ask people to come"), None),
        (address("letters", it), _("Letters to post"), counted["letters"]),
        (address("calls", it), _("Calls to make"), counted["calls"]),
    ]
    if it.held_on > today():
        return before + (asking if at.facilitates else [])
    return _after(at, it)


def _after(at: Here, it: Meeting) -> Contents:
    """Writing it up comes first; then telling everybody."""
    close = (address("meeting_close", it), _("Write the meeting up"), None)
    following = (address("meeting_next", it), _("What comes next"), None)
    told: Contents = [
        (address("records_sent", it), _("Send the notes to each"), None),
        (address("pulse", it), _("Cards without names"), None),
    ]
    came = (address("attendance", it), _("Who came"), None)
    return [came, following if it.closed_on else close, *(told if at.facilitates else [])]


def _need(need: Need) -> Row:
    told = _("Told on %(day)s.") % {"day": on_day(need.told_on)}
    link = Link(_("Say what was arranged"), reverse("need_arrangement", args=[need.initiative_id, need.pk]))
    return Row(
        f"{say('need_kind', need.kind)}, {_for(need)}",
        need_page(need),
        words=need.words,
        note=told,
        links=[link],
    )


def _for(need: Need) -> str:
    return _("for %(name)s") % {"name": whose(need)}


def _replies(
    request: HttpRequest, it: Meeting, invited: Sequence[Invitation], counted: dict[str, int]
) -> Section:
    told = _("%(asked)d asked, %(coming)d coming, %(no)d not this time.") % counted
    return listed(
        request,
        invited,
        partial(_reply, it),
        _("Who has replied"),
        at="replies",
        note=told,
        empty=_("Nobody has been asked yet."),
    )


def _reply(it: Meeting, one: Invitation) -> Row:
    write = Link(_("Write down a reply"), address("invitation_reply_for", it, one.person_id))
    return Row(
        one.person.name,
        words=str(one.get_reply_display()) if one.reply else _("No reply yet"),
        note=_how(one),
        links=[write],
    )


def _how(one: Invitation) -> str:
    if one.replied_on:
        by = {"day": on_day(one.replied_on), "channel": str(say("channel", one.reply_channel)).lower()}
        return _("On %(day)s, %(channel)s.") % by
    channel = str(say("channel", one.channel)).lower()
    if one.sent_on:
        return _("Asked %(channel)s on %(day)s.") % {"channel": channel, "day": on_day(one.sent_on)}
    return _("To be asked %(channel)s.") % {"channel": channel}
