"""Giving everybody the notes: by email, by letter, read out on the telephone, or made by hand."""

from collections.abc import Sequence

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.access import Here, facilitating, members_of, today
from coproduce_web.meetings import access, formats
from coproduce_web.meetings.actions import records as actions
from coproduce_web.meetings.actions.records import OWN
from coproduce_web.meetings.formats import Way
from coproduce_web.meetings.forms.records import RecordsForm
from coproduce_web.meetings.models import Meeting, RecordSent
from coproduce_web.meetings.views.crumbs import address, meeting_crumbs
from coproduce_web.people.models import FORMATS
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.codes import say
from coproduce_web.shared.sections import Link, Row, Section
from coproduce_web.shared.words import on_day
from coproduce_web.writing.pages import WRITES, ask, filled, how

A_PAGE = 25


@signed_in
@require_http_methods(WRITES)
def records(request: HttpRequest, initiative: int, meeting: int) -> HttpResponse:
    """Who gets them, a page of members at a time; emails go at once, the others stand below."""
    at = facilitating(request, initiative)
    it = access.meeting(at, meeting)
    ways = formats.ways(waiting(at, it))
    offered = {
        "people": [way.person.pk for way in ways if way.by == "email"],
        "record_format": OWN,
        "in_what_way": OWN,
        "sent_on": today(),
    }
    form = RecordsForm(
        at.initiative,
        waiting=[way.person.pk for way in ways],
        hints={way.person.pk: _hint(way) for way in ways},
        initial=offered,
        **filled(request),
    )

    def act() -> str:
        given = form.cleaned_data
        people = list(given.pop("people"))
        read_at, print_at = (request.build_absolute_uri(one) for one in (address("notes", it), _large(it)))
        actions.send(how(request), it, people=people, read_at=read_at, print_at=print_at, **given)
        return address("records_sent", it)

    return ask(
        request,
        form,
        act,
        heading=_("Send the notes to each"),
        button=_("They have them"),
        beside=_("Who has them"),
        note=_(
            "Whether somebody could read them only they can say: ask them, and write it down beside the need."
        ),
        lead=f"{it.title}. {it.when}.",
        sections=[*_lists(it, ways), _sent(request, it)],
        crumbs=meeting_crumbs(it),
    )


def waiting(at: Here, it: Meeting) -> list[Person]:
    """The next members who have not got them; the others follow once these have."""
    got = it.recordsent_set.values("person")
    found = members_of(at.initiative).exclude(person__in=got).order_by("person__name", "pk")
    return [one.person for one in found[:A_PAGE]]


def _large(it: Meeting) -> str:
    return reverse("meeting_pack", args=[it.initiative_id, it.pk, "notes"]) + "?large=1"


def _hint(way: Way) -> str:
    reads = dict(FORMATS)[way.record_format]
    return {
        "email": _("By email: they go at once"),
        "letter": _("On paper: %(form)s") % {"form": str(reads).lower()},
        "call": _("By telephone: read them out"),
        "made": _("Made by hand: %(form)s") % {"form": str(reads).lower()},
    }[way.by]


def _lists(it: Meeting, ways: Sequence[Way]) -> list[Section]:
    by = {name: [way for way in ways if way.by == name] for name in ("call", "letter", "made")}
    notes = address("notes", it)
    sections = []
    if by["call"]:
        note = _("Read them out slowly, then ask whether everything is as it was.")
        links = [Link(_("The notes to read out"), notes)]
        sections.append(
            Section(_("To ring"), note=note, rows=[_call(way) for way in by["call"]], links=links)
        )
    if by["letter"]:
        note = _("One file: each letter begins on a page of its own, in the print its reader asked for.")
        links = [Link(_("Print the letters"), address("records_letters", it))]
        sections.append(
            Section(
                _("Letters to print"), note=note, rows=[_letter(way) for way in by["letter"]], links=links
            )
        )
    if by["made"]:
        note = _("Somebody makes these by hand. Write down above who made it, and when they got it.")
        sections.append(Section(_("To be made"), note=note, rows=[_letter(way) for way in by["made"]]))
    return sections


def _call(way: Way) -> Row:
    phone = way.details.phone if way.details else ""
    suits = way.details.when_suits if way.details else ""
    return Row(way.person.name, words=phone or _("No telephone number is known."), note=suits)


def _letter(way: Way) -> Row:
    reads = str(dict(FORMATS)[way.record_format])
    where = str(say("channel", way.channel))
    return Row(way.person.name, words=way.details.address if way.details else "", note=f"{reads}. {where}.")


def _sent(request: HttpRequest, it: Meeting) -> Section:
    found = it.recordsent_set.select_related("person").order_by("-sent_on", "person__name", "pk")
    page = Paginator(found, A_PAGE).get_page(request.GET.get("page"))
    rows = [_got(one) for one in page]
    return Section(_("They have them"), at="sent", rows=rows, pages=page, empty=_("Nobody has them yet."))


def _got(one: RecordSent) -> Row:
    told = {
        "form": one.get_record_format_display(),
        "channel": str(say("channel", one.channel)).lower(),
        "day": on_day(one.sent_on),
        "version": one.version,
    }
    made = _(" Made by %(who)s.") % {"who": one.made_by} if one.made_by else ""
    words = _("%(form)s, %(channel)s, on %(day)s. Version %(version)d.") % told
    return Row(one.person.name, note=words + made)
