"""What a meeting talks about, who raised each thing, and afterwards what was reached."""

from collections.abc import Sequence

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from coproduce_web.initiatives.access import Here, here, today
from coproduce_web.meetings import access
from coproduce_web.meetings.models import AgendaItem, Meeting
from coproduce_web.meetings.raised import Raised
from coproduce_web.meetings.views.crumbs import address, meeting_crumbs
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.sections import Link, Row, listed, show


def items_of(it: Meeting) -> list[AgendaItem]:
    """Everything on its agenda, with the issues and who raised them."""
    return list(it.agendaitem_set.select_related("issue__raised_by"))


@signed_in
@require_safe
def agenda(request: HttpRequest, initiative: int, meeting: int) -> HttpResponse:
    """The agenda."""
    at = here(request, initiative)
    it = access.meeting(at, meeting)
    items = items_of(it)
    raised = Raised(at, (item.issue for item in items))
    section = listed(
        request,
        items,
        lambda item: _row(raised, item),
        _("The agenda"),
        note=time_wanted(it, items),
        empty=_("Nothing is on the agenda yet. Anybody may put something there."),
        links=_links(at, it, items),
    )
    return show(
        request, _("What we talk about"), [section], lead=f"{it.title}. {it.when}.", crumbs=meeting_crumbs(it)
    )


def _row(raised: Raised, item: AgendaItem) -> Row:
    issue = reverse("issue", args=[raised.at.initiative.pk, item.issue_id]) if item.issue_id else ""
    return Row(
        f"{item.item_no}. {item.words}",
        issue,
        words=raised.of_item(item),
        note=" ".join(filter(None, [minutes_of(item), _was_reached(item)])),
    )


def minutes_of(item: AgendaItem) -> str:
    """How long it may take."""
    if not item.minutes:
        return ""
    return ngettext("%(n)d minute.", "%(n)d minutes.", item.minutes) % {"n": item.minutes}


def _was_reached(item: AgendaItem) -> str:
    if item.reached is None:
        return ""
    return _("We got to it.") if item.reached else _("We did not get to it.")


def time_wanted(it: Meeting, items: Sequence[AgendaItem]) -> str:
    """How long all of it would take, and whether that is longer than the meeting."""
    wanted = sum(item.minutes or 0 for item in items)
    if not wanted:
        return ""
    words = _("%(wanted)d minutes in all.") % {"wanted": wanted}
    there_are = _minutes(it)
    if there_are and wanted > there_are:
        more = _("The meeting has %(minutes)d, so something will not be reached.")
        words += " " + more % {"minutes": there_are}
    return words


def _minutes(it: Meeting) -> int:
    if not (it.starts_at and it.ends_at):
        return 0
    return (it.ends_at.hour - it.starts_at.hour) * 60 + it.ends_at.minute - it.starts_at.minute


def _links(at: Here, it: Meeting, items: Sequence[AgendaItem]) -> list[Link]:
    held = it.held_on < today()
    links = [Link(_("Put something on it"), address("agenda_add", it), main=not held)]
    if at.leads and items:
        words = _("Say what we got to") if it.held_on <= today() else _("Order and minutes")
        links.append(Link(words, address("agenda_order", it), main=held))
    large = reverse("meeting_pack", args=[it.initiative_id, it.pk, "agenda"]) + "?large=1"
    return [*links, Link(_("Print it large"), large)] if items else links
