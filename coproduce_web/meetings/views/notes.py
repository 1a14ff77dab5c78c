"""The notes of a meeting, their versions, and writing them."""

from collections.abc import Sequence
from functools import partial

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from coproduce_web.initiatives.access import Here, here, sides_of
from coproduce_web.meetings import access, notes_text
from coproduce_web.meetings.actions import notes as actions
from coproduce_web.meetings.bringing_together import Both
from coproduce_web.meetings.forms.notes import NotesForm
from coproduce_web.meetings.models import Meeting, Notes
from coproduce_web.meetings.views.crumbs import address, meeting_crumbs, print_links
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.sections import Link, Row, Section, listed, show
from coproduce_web.shared.table import table
from coproduce_web.shared.words import on_day
from coproduce_web.writing.pages import WRITES, ask, filled, how


@signed_in
@require_safe
def notes(request: HttpRequest, initiative: int, meeting: int) -> HttpResponse:
    """The notes as they stand, and the versions before them."""
    at = here(request, initiative)
    it = access.meeting(at, meeting)
    newest = it.notes_set.first()
    heading = _("Notes: %(title)s") % {"title": it.title}
    if newest is None:
        none = Section(_("Notes"), empty=_("Nobody has written them yet."), links=_write(at, it))
        return show(request, heading, [none], lead=it.when, crumbs=meeting_crumbs(it))
    sides = sides_of(at.initiative)
    sections = [*_read(it, newest), _use(at, it, newest, sides)]
    if newest.version > 1:
        before = it.notes_set.exclude(pk=newest.pk).defer("words")
        note = _("Nothing is rubbed out: each version stays as it was.")
        row = partial(_version, it, sides)
        sections.append(listed(request, before, row, _("Before that"), at="before", note=note))
    return show(request, heading, sections, lead=it.when, crumbs=meeting_crumbs(it), pictures=True)


@signed_in
@require_safe
def version(request: HttpRequest, initiative: int, meeting: int, version: int) -> HttpResponse:
    """The notes as they were."""
    it = access.meeting(here(request, initiative), meeting)
    found = get_object_or_404(it.notes_set.all(), version=version)
    heading = _("Notes, version %(version)d") % {"version": found.version}
    crumbs = [*meeting_crumbs(it), (address("notes", it), _("Notes"))]
    lead = _("As they stood on %(day)s.") % {"day": on_day(found.written_at.date())}
    return show(request, heading, _read(it, found), lead=lead, crumbs=crumbs)


def agenda_of(it: Meeting) -> list[str]:
    """What the agenda says, an item a line: the headings of the notes."""
    return list(it.agendaitem_set.values_list("words", flat=True))


def _read(it: Meeting, found: Notes) -> list[Section]:
    parts = notes_text.parts(found.words, agenda_of(it))
    return [
        Section(part.heading or _("Notes"), part="part_meeting_notes.html", given=part.blocks)
        for part in parts
    ]


def _use(at: Here, it: Meeting, newest: Notes, sides: dict[int, str]) -> Section:
    return Section(
        _("These notes"),
        rows=[_version(it, sides, newest)],
        links=[*_write(at, it), *print_links(it, "notes")],
    )


def _write(at: Here, it: Meeting) -> list[Link]:
    if not access.writes_notes(at):
        return []
    return [Link(_("Write the notes"), address("notes_write", it), main=True)]


def _version(it: Meeting, sides: dict[int, str], one: Notes) -> Row:
    told = {"version": one.version, "day": on_day(one.written_at.date())}
    return Row(
        _("Version %(version)d, %(day)s") % told,
        address("notes_version", it, one.version),
        side=sides.get(one.written_by_id or 0, ""),
        note=_("Two people wrote at once: both are in it.") if one.based_on < one.version - 1 else "",
    )


@signed_in
@require_http_methods(WRITES)
def write(request: HttpRequest, initiative: int, meeting: int) -> HttpResponse:
    """Write them, or write on."""
    at = here(request, initiative)
    if not access.writes_notes(at):
        raise Http404
    it = access.meeting(at, meeting)
    newest = it.notes_set.first()
    start = newest.words if newest else notes_text.to_begin_with(agenda_of(it))
    form = NotesForm(initial={"words": start, "based_on": newest.version if newest else 0}, **filled(request))
    sections: list[Section] = []

    def act() -> str:
        try:
            written = actions.write(how(request), it, **form.cleaned_data)
        except actions.WrittenSince as since:
            in_the_box = request.POST.copy()
            in_the_box["words"], in_the_box["based_on"] = since.words, str(since.version)
            form.data = in_the_box
            sections.append(_both(since.both))
            raise
        if written.based_on < written.version - 1:
            words = _("Somebody else wrote while you did, in other places. Both are kept: read it through.")
            messages.info(request, words)
        return address("notes", it)

    return ask(
        request,
        form,
        act,
        heading=_("Write the notes"),
        button=_("Save the notes"),
        template="meeting_notes_write.html",
        note=_("Each time they are saved they become a new version. Two people can write at once."),
        lead=f"{it.title}. {it.when}.",
        sections=sections,
        crumbs=[*meeting_crumbs(it), (address("notes", it), _("Notes"))],
    )


def _both(places: Sequence[Both]) -> Section:
    """Theirs and yours side by side, wherever both changed the same lines."""
    nothing = _("(not there)")
    rows = [(one.before or nothing, one.theirs or nothing, one.yours or nothing) for one in places]
    heads = [_("As it was"), _("Theirs"), _("Yours")]
    return Section(
        _("Changed by both"),
        note=_("What they changed elsewhere is in the box already."),
        table=table(_("The lines that both of you changed"), heads, rows, quiet=True),
    )
