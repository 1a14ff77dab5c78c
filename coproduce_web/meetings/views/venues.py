"""The book of places to meet: what each has and lacks, as somebody found who went and looked."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from coproduce_web.initiatives.access import today
from coproduce_web.meetings import access
from coproduce_web.meetings.actions import venues as actions
from coproduce_web.meetings.forms.venues import CheckForm, VenueForm
from coproduce_web.meetings.looked_at import LOOKED_AT
from coproduce_web.meetings.models import Venue, VenueCheck
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.codes import say
from coproduce_web.shared.sections import Link, Row, Section, listed, show
from coproduce_web.shared.table import Table, table
from coproduce_web.shared.words import on_day
from coproduce_web.writing.pages import WRITES, ask, filled, how


@signed_in
@require_safe
def venues(request: HttpRequest) -> HttpResponse:
    """Every place in the book."""
    access.venue_reader(request)
    section = listed(
        request,
        Venue.objects.prefetch_related("checks"),
        _row,
        _("The book"),
        note=_("Shared by all the work on this site. A place is booked only after somebody went and looked."),
        empty=_("No place is in the book yet."),
        links=[Link(_("Add a place"), reverse("venue_add"), main=True)],
    )
    return show(request, _("Places to meet"), [section])


def _row(venue: Venue) -> Row:
    return Row(
        venue.name, reverse("venue", args=[venue.pk]), words=venue.address, note=_found(venue.newest_check)
    )


def _found(check: VenueCheck | None) -> str:
    if not check:
        return _("Nobody has looked at it yet.")
    told = [_("Looked at on %(day)s.") % {"day": on_day(check.checked_on)}]
    if check.meets:
        told.append(_("It has: %(needs)s.") % {"needs": _said(check.meets)})
    if check.fails:
        told.append(_("It does not have: %(needs)s.") % {"needs": _said(check.fails)})
    return " ".join(told)


def _said(kinds: list[str]) -> str:
    return "; ".join(str(say("need_kind", kind)) for kind in kinds)


@signed_in
@require_safe
def venue(request: HttpRequest, venue: int) -> HttpResponse:
    """One place: where it is, and what was found there."""
    access.venue_reader(request)
    it = access.venue(venue)
    check = it.newest_check
    facts = [(_("Address"), it.address), (_("Getting there and back"), it.getting_there)]
    sections = [
        Section(_("Where it is"), facts=[(term, said) for term, said in facts if said]),
        Section(
            _("What was found"),
            note=_("Looked at on %(day)s.") % {"day": on_day(check.checked_on)} if check else "",
            quote=check.words if check else "",
            table=_answers(check) if check else None,
            empty=_("Nobody has looked at it yet. Until somebody does, it cannot be booked."),
            links=[Link(_("Write down what you found"), reverse("venue_check", args=[it.pk]), main=True)],
        ),
    ]
    earlier = [_earlier(one) for one in list(it.checks.all())[:10]]
    if len(earlier) > 1:
        sections.append(Section(_("Each time somebody looked"), rows=earlier))
    return show(request, it.name, sections, crumbs=[(reverse("venues"), _("Places to meet"))])


def _answers(check: VenueCheck) -> Table:
    said = {"yes": _("Yes"), "no": _("No")}
    rows = [
        (str(question), said.get(check.seen.get(name, ""), _("Not looked at")))
        for name, _kind, question in LOOKED_AT
    ]
    return table(_("What was found"), [_("What was looked at"), _("Found")], rows, quiet=True)


def _earlier(check: VenueCheck) -> Row:
    by = check.written_by.name if check.written_by else ""
    return Row(on_day(check.checked_on), words=check.words, note=by)


@signed_in
@require_http_methods(WRITES)
def add(request: HttpRequest) -> HttpResponse:
    """Put a place into the book."""
    access.venue_reader(request)
    form = VenueForm(**filled(request))

    def act() -> str:
        return reverse("venue", args=[actions.add_venue(how(request), **form.cleaned_data).pk])

    return ask(
        request,
        form,
        act,
        heading=_("Add a place to meet"),
        button=_("Add it"),
        note=_("Anybody who takes part may add a place, and go and look at it."),
        crumbs=[(reverse("venues"), _("Places to meet"))],
    )


@signed_in
@require_http_methods(WRITES)
def check(request: HttpRequest, venue: int) -> HttpResponse:
    """Write down what was found there."""
    access.venue_reader(request)
    it = access.venue(venue)
    form = CheckForm(initial={"checked_on": today()}, **filled(request))

    def act() -> str:
        actions.check_venue(how(request), it, **form.answers())
        return reverse("venue", args=[it.pk])

    return ask(
        request,
        form,
        act,
        heading=_("What did you find at %(place)s?") % {"place": it.name},
        button=_("Write it down"),
        beside=_("Go and look"),
        note=_("Best done by somebody who needs it. Try the door, the toilet and the sound yourself."),
        crumbs=[(reverse("venues"), _("Places to meet")), (reverse("venue", args=[it.pk]), it.name)],
    )
