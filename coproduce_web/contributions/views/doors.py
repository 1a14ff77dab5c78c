"""Ways in for anyone: the list, a new one, and closing it."""

from django.db.models import Count
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_safe

from coproduce_web.contributions import access
from coproduce_web.contributions.actions import doors as actions
from coproduce_web.contributions.forms.doors import OpenDoorForm, WithdrawalForm
from coproduce_web.contributions.models import Door
from coproduce_web.contributions.views.crumbs import doors_crumbs, said_crumbs
from coproduce_web.contributions.views.poster import plain_address
from coproduce_web.initiatives.access import Here, here, leading
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.sections import Link, Row, listed, show
from coproduce_web.shared.words import on_day
from coproduce_web.writing.pages import WRITES, ask, filled, how


@signed_in
@require_safe
def doors(request: HttpRequest, initiative: int) -> HttpResponse:
    """The ways in, the newest first."""
    at = here(request, initiative)
    found = at.initiative.door_set.annotate(said=Count("contribution")).order_by("-pk")
    new = Link(_("Make a new one"), reverse("door_open", args=[initiative]), main=True)
    section = listed(
        request,
        found,
        lambda door: _row(request, at, door),
        _("The ones we have"),
        note=_("One for each place tells you where people speak up."),
        empty=_("None yet. A poster in the hall or the surgery lets anyone say something, without a name."),
        links=[new] if at.leads else [],
    )
    lead = _("Anyone who has the address, or the square for a telephone’s camera, can say something.")
    return show(request, _("Links and posters"), [section], lead=lead, crumbs=said_crumbs(at.initiative))


def _row(request: HttpRequest, at: Here, door: Door) -> Row:
    came = door.said  # type: ignore[attr-defined]
    said = ngettext("One thing was said through it.", "%(number)d things were said through it.", came)
    said = said % {"number": came} if came else _("Nothing was said through it yet.")
    if door.withdrawn_on:
        days = {"opened": on_day(door.opened_on), "closed": on_day(door.withdrawn_on)}
        note = _("Open from %(opened)s, closed on %(closed)s.") % days
        return Row(door.words, words=said, note=note)
    links = [Link(_("Poster to print"), _address("door_poster", door))]
    if at.leads:
        links.append(Link(_("Close it"), _address("door_withdrawal", door)))
    note = _("Open since %(day)s.") % {"day": on_day(door.opened_on)}
    return Row(door.words, words=f"{plain_address(request, door)}\n{said}", note=note, links=links)


@signed_in
@require_http_methods(WRITES)
def door_open(request: HttpRequest, initiative: int) -> HttpResponse:
    """A new way in; its poster comes next."""
    at = leading(request, initiative)
    form = OpenDoorForm(**filled(request))

    def act() -> str:
        return _address("door_poster", actions.open_door(how(request), at.initiative, **form.cleaned_data))

    return ask(
        request,
        form,
        act,
        heading=_("A way in for anyone"),
        button=_("Make the link and its poster"),
        beside=_("Where it goes"),
        note=_("It works at once. You can close it any day; what was said through it stays."),
        crumbs=doors_crumbs(at.initiative),
    )


@signed_in
@require_http_methods(WRITES)
def withdrawal(request: HttpRequest, initiative: int, door: int) -> HttpResponse:
    """Close it."""
    at = leading(request, initiative)
    it = access.door(at, door)

    def act() -> str:
        actions.withdraw(how(request), it)
        return reverse("doors", args=[initiative])

    return ask(
        request,
        WithdrawalForm(**filled(request)),
        act,
        heading=_("Close this way in?"),
        button=_("Close it"),
        beside=it.words,
        note=_("Whoever still has its address is told so, and whom to ring. It stays closed."),
        facts=[(_("Its address"), plain_address(request, it))],
        crumbs=doors_crumbs(at.initiative),
    )


def _address(name: str, door: Door) -> str:
    return reverse(name, args=[door.initiative_id, door.pk])
