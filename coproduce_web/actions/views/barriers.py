"""What is in the way, and what became of it."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from coproduce_web.actions import access
from coproduce_web.actions.actions import barriers as actions
from coproduce_web.actions.forms.barriers import BarrierForm, ResolvedForm
from coproduce_web.actions.models import Barrier
from coproduce_web.initiatives.access import here, leading, today
from coproduce_web.initiatives.crumbs import crumbs
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.sections import Link, Row, listed, show
from coproduce_web.shared.words import on_day
from coproduce_web.writing.pages import WRITES, ask, filled, how


@signed_in
@require_safe
def barriers(request: HttpRequest, initiative: int) -> HttpResponse:
    """What is in the way, those still there first."""
    at = here(request, initiative)
    found = at.initiative.barrier_set.order_by("resolved_on", "-found_on").prefetch_related("owners")
    section = listed(
        request,
        found,
        _row,
        _("Barriers"),
        note=_("They belong to all of us, and not to whoever met them first."),
        empty=_("Nothing is in the way, or nobody has said so yet."),
        links=[Link(_("Say what is in the way"), reverse("barrier_add", args=[initiative]), main=True)],
    )
    return show(request, _("What is in the way"), [section], crumbs=crumbs(at.initiative))


def _row(barrier: Barrier) -> Row:
    owners = ", ".join(person.name for person in barrier.owners.all())
    found = _("Found on %(day)s.") % {"day": on_day(barrier.found_on)}
    taken = _("Taken on by %(names)s.") % {"names": owners} if owners else _("Nobody has taken it on.")
    address = reverse("barrier", args=[barrier.initiative_id, barrier.pk])
    return Row(barrier.words, address, words=taken, note=f"{found} {_resolved(barrier)}")


def _resolved(barrier: Barrier) -> str:
    if not barrier.resolved_on:
        return ""
    told = {"how": barrier.how, "day": on_day(barrier.resolved_on)}
    return _("Since %(day)s it is %(how)s.") % told


@signed_in
@require_http_methods(WRITES)
def add(request: HttpRequest, initiative: int) -> HttpResponse:
    """Say what is in the way. Any member may."""
    at = here(request, initiative)
    form = BarrierForm(at.initiative, initial={"found_on": today()}, **filled(request))

    def act() -> str:
        actions.find_barrier(how(request), at.initiative, **form.cleaned_data)
        return reverse("barriers", args=[initiative])

    return ask(
        request,
        form,
        act,
        heading=_("Say what is in the way"),
        button=_("Write it down"),
        crumbs=crumbs(at.initiative, ("barriers", _("What is in the way"))),
    )


@signed_in
@require_http_methods(WRITES)
def barrier(request: HttpRequest, initiative: int, barrier: int) -> HttpResponse:
    """What became of it."""
    at = leading(request, initiative)
    it = access.barrier(at, barrier)
    form = ResolvedForm(initial={"resolved_on": today()}, **filled(request))

    def act() -> str:
        actions.resolve_barrier(how(request), it, **form.cleaned_data)
        return reverse("barriers", args=[initiative])

    return ask(
        request,
        form,
        act,
        heading=_("What became of it?"),
        button=_("Write it down"),
        quote=it.words,
        crumbs=crumbs(at.initiative, ("barriers", _("What is in the way"))),
    )
