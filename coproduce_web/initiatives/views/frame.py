"""The frame of a piece of work: its name, place and reach, and the rules declared for its meetings."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coproduce_web.initiatives import chairing as rules
from coproduce_web.initiatives.access import Here, here, members_of, only_reads, seeing
from coproduce_web.initiatives.actions import frame as actions
from coproduce_web.initiatives.crumbs import crumbs
from coproduce_web.initiatives.forms.frame import AboutForm, ChairingForm
from coproduce_web.initiatives.models import Initiative
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.codes import say
from coproduce_web.shared.sections import Section, show
from coproduce_web.shared.words import on_day
from coproduce_web.writing.pages import WRITES, ask, filled, how


@signed_in
@require_http_methods(WRITES)
def about(request: HttpRequest, initiative: int) -> HttpResponse:
    """Its name, place, level and tier, and from when until when; a steward reads it too."""
    at = seeing(request, initiative)
    it = at.initiative
    page: dict[str, Any] = {"heading": _("About this piece of work"), "crumbs": crumbs(it)}
    if only_reads(request, at):
        return show(request, sections=[Section(it.name, facts=_facts(it))], **page)
    start = {name: getattr(it, name) for name in AboutForm.base_fields}
    form = AboutForm(**filled(request), initial=start)

    def act() -> str:
        actions.describe(how(request), it, **form.cleaned_data)
        return reverse("initiative", args=[initiative])

    return ask(
        request,
        form,
        act,
        button=_("Keep it"),
        beside=_("What it is"),
        **page,
    )


def _facts(it: Initiative) -> list[tuple[str, Any]]:
    told = [
        (_("Place"), it.place),
        (_("Whose lives it is about"), say("level", it.level)),
        (_("How far it reaches"), it.tier and say("tier", it.tier)),
        (_("Kind of work"), it.activity and say("activity", it.activity)),
        (_("Who holds it together"), it.held_by_side and say("side", it.held_by_side)),
        (_("Round"), it.round),
        (_("Began on"), on_day(it.began_on)),
        (_("There is money until"), it.funded_until and on_day(it.funded_until)),
        (_("Ended on"), it.ended_on and on_day(it.ended_on)),
    ]
    return [(term, words) for term, words in told if words]


@signed_in
@require_http_methods(WRITES)
def chairing(request: HttpRequest, initiative: int) -> HttpResponse:
    """The rules declared for every meeting, and how they would hold were all members there."""
    at = here(request, initiative)
    it = at.initiative
    page: dict[str, Any] = {"heading": _("The chair, and who is in the majority"), "crumbs": crumbs(it)}
    page["sections"] = [_if_all_came(at)]
    if only_reads(request, at):
        page["sections"].insert(0, _declared(it))
        return show(request, **page)
    start = {name: getattr(it, name) for name in ChairingForm.base_fields}
    form = ChairingForm(**filled(request), initial=start)

    def act() -> str:
        actions.declare(how(request), it, **form.cleaned_data)
        return reverse("chairing", args=[initiative])

    return ask(
        request,
        form,
        act,
        button=_("Declare these rules"),
        beside=_("Our rules for every meeting"),
        note=_("Agree them with the members first. At each meeting the site says whether they hold."),
        **page,
    )


def _declared(it: Initiative) -> Section:
    return Section(
        _("Our rules for every meeting"),
        note=_("At each meeting the site says whether they hold."),
        words=[str(rules.RULES[rule]) for rule in rules.declared(it)],
        empty=_("None are declared."),
    )


def _if_all_came(at: Here) -> Section:
    everybody = members_of(at.initiative).values_list("person", flat=True)
    answers = {True: _("Yes."), False: _("No."), None: _("We cannot say.")}
    held = rules.holds(at.initiative, everybody)
    return Section(
        _("If every member came"),
        facts=[(one.words, f"{answers[one.holds]} {one.because}") for one in held],
        empty=_("Once a rule is declared, it is tried here."),
    )
