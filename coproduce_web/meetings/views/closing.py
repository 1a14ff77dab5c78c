"""The screen that closes a meeting in ten minutes, and the page of what comes next."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coproduce_web.initiatives.access import Here, leading, today
from coproduce_web.meetings import access
from coproduce_web.meetings.actions import closing as actions
from coproduce_web.meetings.forms.closing import NEEDS, CloseForm
from coproduce_web.meetings.models import AgendaItem, Meeting, Need
from coproduce_web.meetings.spoken_of import days, stage, with_days
from coproduce_web.meetings.there import There
from coproduce_web.meetings.views.came import Counting, came, write
from coproduce_web.meetings.views.crumbs import address, meeting_crumbs
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.words import on_day
from coproduce_web.writing.pages import WRITES, ask, filled, how


@signed_in
@require_http_methods(WRITES)
def close(request: HttpRequest, initiative: int, meeting: int) -> HttpResponse:
    """Write the meeting up."""
    at = leading(request, initiative)
    it = get_object_or_404(with_days(access.meetings(at)), pk=meeting)
    typed = filled(request)
    counting, needs = Counting(request, it, typed), _needs(at, it)
    items = list(it.agendaitem_set.all())
    known = counting.known | _known(it, items)
    form = CloseForm(counting.on_record, counting.by, items, needs, _period(it), initial=known, **typed)

    def act() -> str:
        _write(request, at, it, form, needs)
        return address("meeting_next", it)

    return ask(
        request,
        form,
        act,
        template="meeting_form.html",
        heading=_("Write the meeting up"),
        button=_("Write it up"),
        beside=_("Ten minutes, together"),
        note=_note(it),
        lead=f"{it.title}. {it.when}.",
        ways=counting.links,
        sections=_so_far(it, counting.on_record),
        crumbs=meeting_crumbs(it),
    )


def _needs(at: Here, it: Meeting) -> list[Need]:
    """Those of which nobody has said whether they were met; for those who facilitate."""
    return list(it.needs.filter(met="").select_related("person")[:NEEDS]) if at.facilitates else []


def _period(it: Meeting) -> str:
    first, last = days(it)
    if first == last:
        return _("Of %(day)s. Be honest: most is good.") % {"day": on_day(last)}
    return _("From %(first)s until %(last)s. Be honest: most is good.") % {
        "first": on_day(first), "last": on_day(last)
    }  # fmt: skip


def _known(it: Meeting, items: list[AgendaItem]) -> dict[str, Any]:
    """What is on record already."""
    return {
        "reached": [item.pk for item in items if item.reached],
        "decided": it.decided_words.splitlines(),
        "to_do": it.to_do_words.splitlines(),
        "stage": stage(it),
    }


def _write(request: HttpRequest, at: Here, it: Meeting, form: CloseForm, needs: list[Need]) -> None:
    said = dict(form.cleaned_data)
    if form.says_who:
        write(request, it, form)
    in_the_room = {need.pk: how(request, channel="in person", on_behalf_of=need.person) for need in needs}
    actions.say_needs_met(in_the_room, needs, said.pop("met", {}))
    side = at.membership.side if at.membership else ""
    fully = {"fully": said.pop("fully"), "tables": said.pop("tables")}
    actions.say_how_fully(how(request), it, by_side=side, **fully)
    for name in ("came", "invited", "by"):
        said.pop(name, None)
    actions.close(how(request), it, **said)


def _note(it: Meeting) -> str:
    if it.held_on > today():
        return _("It has not been held yet. Print this page: on paper it has the same numbers.")
    return _("Say who came. The rest may be left open, and each says what it is good for.")


def _so_far(it: Meeting, on_record: There) -> list[Any]:
    return [came(it, on_record)] if on_record.is_written else []
