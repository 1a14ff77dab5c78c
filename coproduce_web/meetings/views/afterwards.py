"""After a meeting is written up: who came, how the rules held, and what comes next."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from coproduce_web.initiatives.access import Here, leading
from coproduce_web.meetings import access, coming
from coproduce_web.meetings.models import Meeting
from coproduce_web.meetings.there import there
from coproduce_web.meetings.views.came import came
from coproduce_web.meetings.views.crumbs import address, meeting_crumbs
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.sections import Link, Row, Section, show
from coproduce_web.shared.words import on_day

Contents = list[tuple[str, str, int | None]]


@signed_in
@require_safe
def what_next(request: HttpRequest, initiative: int, meeting: int) -> HttpResponse:
    """What comes next: decisions and things to do in full, telling everybody, what was left over."""
    at = leading(request, initiative)
    it = access.meeting(at, meeting)
    sections = [
        came(it, there(it), links=[_write(it)]),
        *_decided(it),
        *_to_do(it),
        Section(_("Tell everybody"), note=_("Those who were not there first."), contents=_telling(at, it)),
        *_left_over(it),
    ]
    return show(request, _("What comes next"), sections, lead=_lead(it), crumbs=meeting_crumbs(it))


def _lead(it: Meeting) -> str:
    if not it.closed_on:
        return _("%(title)s is not written up yet.") % {"title": it.title}
    return _("%(title)s was written up on %(day)s.") % {"title": it.title, "day": on_day(it.closed_on)}


def _write(it: Meeting) -> Link:
    if it.closed_on:
        return Link(_("Change what is written"), address("meeting_close", it))
    return Link(_("Write the meeting up"), address("meeting_close", it), main=True)


def _decided(it: Meeting) -> list[Section]:
    own = [it.initiative_id]
    if not it.decided_words:
        return []
    return [
        Section(
            _("What was decided"),
            note=_("A decision counts once it says who decided, and by which rule."),
            rows=[_decided_line(it, line) for line in it.decided_words.splitlines()],
            links=[
                Link(_("It was planned here"), reverse("decisions", args=own)),
                Link(_("Plan one for next time"), reverse("decision_plan", args=own)),
            ],
        )
    ]


def _decided_line(it: Meeting, line: str) -> Row:
    """What was typed when the meeting was written up is not typed again."""
    told = urlencode({"what": line, "on": it.held_on.isoformat()})
    full = f"{reverse('decision_earlier', args=[it.initiative_id])}?{told}"
    return Row(line, links=[Link(_("Say who decided it, and how"), full)])


def _to_do(it: Meeting) -> list[Section]:
    if not it.to_do_words:
        return []
    note = _("Somebody who can read all five knows what they have said yes to.")
    rows = [_to_do_line(it, line) for line in it.to_do_words.splitlines()]
    return [Section(_("What is to be done"), note=note, rows=rows)]


def _to_do_line(it: Meeting, line: str) -> Row:
    full = f"{reverse('action_add', args=[it.initiative_id])}?{urlencode({'what': line})}"
    return Row(line, links=[Link(_("Say who does it, when, how and where"), full)])


def _telling(at: Here, it: Meeting) -> Contents:
    own = [it.initiative_id]
    after = coming.needs_to_ask_after(it.initiative).filter(meeting=it).count()
    told: Contents = [
        (address("notes", it), _("Write the notes, in plain words"), None),
        (reverse("decisions", args=own) + "?show=made", _("Tell what was decided"), None),
        (address("tasks", it), _("Who did what, and for how long"), None),
    ]
    if not at.facilitates:
        return told
    return [
        told[0],
        (address("records_sent", it), _("Send the notes to each, as they read best"), None),
        (address("pulse", it), _("Cards without names: how was it for you?"), None),
        (reverse("needs", args=own) + "?show=to-ask", _("Ask: did you get what you needed?"), after),
        *told[1:],
    ]


def _left_over(it: Meeting) -> list[Section]:
    """What was not reached, and the way to put it on the next agenda."""
    items = [item.words for item in it.agendaitem_set.filter(reached=False)]
    if not items:
        return []
    following = coming.next_of(it.initiative)
    plan = Link(_("Plan the next meeting"), reverse("meeting_plan", args=[it.initiative_id]))
    put = following and Link(_("Put it on the next agenda"), address("agenda_add", following))
    return [Section(_("What we did not get to"), words=items, links=[put or plan])]
