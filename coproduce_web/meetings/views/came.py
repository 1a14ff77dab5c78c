"""Who came: one page with everybody on it and a tick for each, or a number for each side."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coproduce_web.initiatives.access import leading, today
from coproduce_web.meetings import access, chairing
from coproduce_web.meetings.actions import came as actions
from coproduce_web.meetings.forms.came import CameForm
from coproduce_web.meetings.models import Meeting
from coproduce_web.meetings.there import NAMES, NUMBERS, WAYS, There, last_before, there
from coproduce_web.meetings.views.crumbs import address, meeting_crumbs
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.sections import Link, Section
from coproduce_web.writing.pages import WRITES, ask, filled, how


class Counting:
    """How who came is counted at this meeting: as the reader chose, else as it was, else as last time.

    `typed` is what the form is made with: a draft of it says how its writer counted.
    """

    def __init__(self, request: HttpRequest, it: Meeting, typed: Mapping[str, Any]) -> None:
        self.last = last_before(it)
        self.on_record = there(it, self.last)
        asked = request.GET.get("by") or typed.get("data", {}).get("by")
        self.by = asked if asked in (NAMES, WAYS, NUMBERS) else self._usual(it)
        self.copies = "copy" in request.GET and self._can_copy

    def _usual(self, it: Meeting) -> str:
        if self.on_record.is_written:
            return self.on_record.by
        if self.last and self.last.is_written and self.last.by == NUMBERS:
            return NUMBERS
        return WAYS if it.mode == "mixed" else NAMES

    @property
    def _can_copy(self) -> bool:
        """The last meeting says who came, in the way this one is counted."""
        return bool(self.last and self.last.is_written and (self.by == NUMBERS) == (self.last.by == NUMBERS))

    @property
    def known(self) -> dict[str, Any]:
        """What the form begins with: what is on record, or on demand the same as last time."""
        if self.by != NUMBERS:
            return {"came": self._known_names()}
        counts = self.on_record.counts_last if self.copies else self.on_record.counts
        came = {one.side: one.came for one in counts} or self.on_record.by_side
        return {"came": came, "invited": {one.side: one.invited for one in counts}}

    def _known_names(self) -> list[int] | dict[int, str]:
        found = [one for one in self.on_record.listed if (one.came_last if self.copies else one.came)]
        if self.by == WAYS:
            return {one.pk: one.came_by or "in person" for one in found}
        return [one.pk for one in found]

    @property
    def links(self) -> list[Link]:
        """The other ways to count, and the way to begin with last time."""
        offered = {NAMES: _("By name"), WAYS: _("By name, and how"), NUMBERS: _("By numbers")}
        found = [Link(words, f"?by={by}", here=by == self.by) for by, words in offered.items()]
        return [*found, Link(_("As last time"), f"?by={self.by}&copy=last")] if self._can_copy else found


def write(request: HttpRequest, it: Meeting, form: CameForm) -> None:
    """Write down who came, in whichever way it was counted."""
    if form.by == NUMBERS:
        actions.by_numbers(how(request), it, **form.numbers)
    else:
        actions.by_names(how(request), it, came=form.came)


@signed_in
@require_http_methods(WRITES)
def attendance(request: HttpRequest, initiative: int, meeting: int) -> HttpResponse:
    """Who came."""
    at = leading(request, initiative)
    it = access.meeting(at, meeting)
    typed = filled(request)
    counting = Counting(request, it, typed)
    form = CameForm(counting.on_record, counting.by, initial=counting.known, **typed)

    def act() -> str:
        write(request, it, form)
        return address("attendance", it) + "#on-record"

    return ask(
        request,
        form,
        act,
        template="meeting_form.html",
        heading=_("Who came?"),
        button=_("Write down who came"),
        beside=_("At the door, or afterwards"),
        note=_note(it, counting.by),
        lead=f"{it.title}. {it.when}.",
        ways=counting.links,
        sections=[came(it, counting.on_record)] if counting.on_record.is_written else [],
        crumbs=meeting_crumbs(it),
    )


def _note(it: Meeting, by: str) -> str:
    if it.held_on > today():
        return _("It has not been held yet. Print this page, and tick the names at the door.")
    if by == NUMBERS:
        return _("Write 0 where nobody came. A side that is left empty was not counted.")
    return _("Of those who were asked, the others did not come. Somebody who was not asked may come too.")


def came(it: Meeting, on_record: There, links: list[Link] | None = None) -> Section:
    """What is on record, and how the declared rules held."""
    return Section(
        _("On record"),
        at="on-record",
        note=on_record.unasked,
        answer=str(on_record),
        facts=[*on_record.facts, *chairing.as_facts(it, on_record)],
        links=links or [],
    )
