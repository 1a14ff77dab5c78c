"""Planning a decision: first the way it is decided, then who decides and what is weighed."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from coproduce_web.decisions import access
from coproduce_web.decisions.actions import planning as actions
from coproduce_web.decisions.design_check import Voter, check
from coproduce_web.decisions.forms.planning import ChangeForm, PlanForm, columns
from coproduce_web.decisions.forms.who import DecidersForm
from coproduce_web.decisions.models import Decision
from coproduce_web.decisions.views.crumbs import decision_crumbs, list_crumbs, page_of
from coproduce_web.decisions.ways_to_decide import OFFERED, WAYS, Way
from coproduce_web.initiatives.access import Here, leading
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.sections import Section
from coproduce_web.writing.pages import WRITES, ask, filled, how

CHANGED = ("options", "success", "constraints", "resources", "money", "money_in_scope", "meeting")


@signed_in
@require_safe
def templates(request: HttpRequest, initiative: int) -> HttpResponse:
    """Six ways to decide, to choose one."""
    at = leading(request, initiative)
    about = f"?{request.GET.urlencode()}" if request.GET else ""
    ways = [(way, reverse("decision_plan", args=[initiative, way.template]) + about) for way in OFFERED]
    page = {"ways": ways, "crumbs": list_crumbs(at.initiative)}
    return render(request, "decision_ways.html", page)


@signed_in
@require_http_methods(WRITES)
def plan(request: HttpRequest, initiative: int, template: str) -> HttpResponse:
    """Plan it: who decides and by which rule comes first."""
    at = leading(request, initiative)
    way = WAYS.get(template)
    if way is None or not way.is_offered:
        raise Http404
    form = PlanForm(at.initiative, way, initial=_known(request, at), **filled(request))

    def act() -> str:
        given = form.cleaned_data
        more = columns(given)
        return page_of(actions.plan(how(request), at.initiative, template=template, columns=more, **given))

    return ask(
        request,
        form,
        act,
        heading=_("Plan a decision: %(way)s") % {"way": str(way.name).lower()},
        button=_("Write down the plan"),
        beside=_("Said before it is made"),
        note=_("Today is the day on which who decides, and by which rule, was said."),
        lead=str(way.words),
        sections=_design_check(way, form),
        crumbs=[
            *list_crumbs(at.initiative),
            (reverse("decision_plan", args=[initiative]), _("How to decide")),
        ],
    )


def _known(request: HttpRequest, at: Here) -> dict[str, Any]:
    """What cannot be changed was said for the whole work; and the issue we come from, if we come from one."""
    limits = "\n".join(one.words for one in at.initiative.constraint_set.all()[:10])
    return {"constraints": limits, "issues": request.GET.getlist("issue")}


def _design_check(way: Way, form: PlanForm) -> list[Section]:
    """What say each side would have: with those who were ticked, else with every member deciding."""
    if not way.is_ours or way.asks_one:
        return []
    ticked = _ticked(form)
    sides = [one.side for one in form.memberships if not ticked or one.person_id in ticked]
    found = check(way.template, None, [Voter(side) for side in sides])
    who = _("With those you have ticked.") if ticked else _("If every member decided, each with one vote.")
    more = _("Keep the form for later, and this is reckoned with those you have ticked.")
    return [
        Section(
            _("What say each side would have"),
            note=f"{who} {more}",
            words=[" ".join(found.words)],
            table=found.table,
        )
    ]


def _ticked(form: PlanForm) -> set[int]:
    return {int(key) for key in form["deciders"].value() or [] if str(key).isdigit()}


@signed_in
@require_http_methods(WRITES)
def change(request: HttpRequest, initiative: int, decision: int) -> HttpResponse:
    """Change the words of the proposal, and say what changed them."""
    at = leading(request, initiative)
    it = access.decision(at, decision)
    issues = list(it.issues.all())
    offered = _as_it_is(it) | {
        "issues": [one.pk for one in issues],
        "objection": request.GET.get("objection"),
    }
    form = ChangeForm(it, chosen=issues, initial=offered, **filled(request))

    def act() -> str:
        given = form.cleaned_data
        return page_of(actions.change(how(request), it, columns=columns(given), **given))

    return ask(
        request,
        form,
        act,
        heading=_("Change what is proposed"),
        button=_("Change it"),
        beside=_("New words, and why"),
        note=_("The words before stay on record. Whoever has spoken is asked again."),
        crumbs=decision_crumbs(it),
    )


def _as_it_is(it: Decision) -> dict[str, Any]:
    newest = access.newest_wording(it)
    told = {name: getattr(it, name) for name in CHANGED}
    return told | {"meeting": it.meeting_id, "proposal": newest.words if newest else ""}


@signed_in
@require_http_methods(WRITES)
def deciders(request: HttpRequest, initiative: int, decision: int) -> HttpResponse:
    """Say anew who decides."""
    at = leading(request, initiative)
    it = access.decision(at, decision)
    way = WAYS[it.template]
    form = DecidersForm(at.initiative, way, initial=_named(it, way), **filled(request))

    def act() -> str:
        return page_of(actions.name_deciders(how(request), it, **form.cleaned_data))

    return ask(
        request,
        form,
        act,
        heading=_("Who decides?"),
        button=_("Say so"),
        beside=str(way.name),
        note=_("It counts as said from today. What people have said already stays."),
        quote=it.question,
        crumbs=decision_crumbs(it),
    )


def _named(it: Decision, way: Way) -> dict[str, Any]:
    positions = list(it.position_set.all())
    deciding = [one for one in positions if one.part == "decided"]
    heavier = [one for one in deciding if one.weight > 1]
    return {
        "deciders": deciding[0].person_id
        if way.asks_one and deciding
        else [one.person_id for one in deciding],
        "advisers": [one.person_id for one in positions if one.part == "advised"],
        "who_decides": "" if deciding and way.is_ours else it.who_decides,
        "body_side": it.body_side,
        "may_stop": [one.person_id for one in deciding if one.may_block],
        "heavier": [one.person_id for one in heavier],
        "votes": heavier[0].weight if heavier else None,
    }
