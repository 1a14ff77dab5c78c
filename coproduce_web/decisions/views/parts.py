"""Everybody’s part: one’s own, that of somebody who said it another way, and whether an objection was met."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coproduce_web.decisions import access
from coproduce_web.decisions.actions import parts as actions
from coproduce_web.decisions.forms.parts import MyObjectionForm, MyPartForm, ObjectionForm, TheirPartForm
from coproduce_web.decisions.models import Decision, Position
from coproduce_web.decisions.views.crumbs import decision_crumbs, page_of
from coproduce_web.decisions.ways_to_decide import WAYS
from coproduce_web.initiatives.access import Here, facilitating, here, today
from coproduce_web.shared.access import signed_in
from coproduce_web.writing.pages import WRITES, ask, filled, how


@signed_in
@require_http_methods(WRITES)
def mine(request: HttpRequest, initiative: int, decision: int) -> HttpResponse:
    """What I say of it."""
    at = here(request, initiative)
    it = access.decision(at, decision)
    part = access.my_part(it, at.person)
    decides = bool(part and part.part == "decided")
    way = WAYS[it.template]
    form = MyPartForm(way, decides=decides, initial=_said(part), **filled(request))

    def act() -> str:
        actions.take_part(how(request), it, person=at.person, took_on=today(), **form.cleaned_data)
        return page_of(it)

    advises = _("You are not among those who decide. What you say here is advice to them.")
    return ask(
        request,
        form,
        act,
        heading=_("What do you say?"),
        button=_("Say it"),
        beside=it.question,
        note=_("You can change it until it is decided.") if decides else advises,
        quote=_proposed(it),
        facts=[(way.name, way.words)],
        crumbs=decision_crumbs(it),
    )


@signed_in
@require_http_methods(WRITES)
def theirs(request: HttpRequest, initiative: int, decision: int, person: int) -> HttpResponse:
    """What somebody said by telephone, by post or face to face."""
    at = facilitating(request, initiative)
    it = access.decision(at, decision)
    who = access.member(at, person)
    part = access.my_part(it, who)
    decides = bool(part and part.part == "decided")
    way = WAYS[it.template]
    offered = _said(part) | {"took_on": today(), "through": "self"}
    form = TheirPartForm(at.initiative, way, decides=decides, initial=offered, **filled(request))

    def act() -> str:
        reached = how(request, on_behalf_of=who, **form.reached())
        actions.take_part(reached, it, person=who, **form.cleaned_data)
        return page_of(it)

    return ask(
        request,
        form,
        act,
        heading=_("What does %(name)s say?") % {"name": who.name},
        button=_("Write it down"),
        beside=it.question,
        note=_("Read it back to them. What you write here is theirs."),
        quote=_proposed(it),
        facts=[(way.name, way.words)],
        crumbs=decision_crumbs(it),
    )


@signed_in
@require_http_methods(WRITES)
def objection(request: HttpRequest, initiative: int, decision: int, position: int) -> HttpResponse:
    """How an objection was answered, and whether that meets it."""
    at = here(request, initiative)
    it = access.decision(at, decision)
    theirs = access.objection(at, it, position)
    if theirs.person == at.person:
        return _my_own(request, it, theirs)
    return _anothers(request, at, it, theirs)


def _my_own(request: HttpRequest, it: Decision, mine: Position) -> HttpResponse:
    form = MyObjectionForm(initial={"met_how": mine.objection_met_how}, **filled(request))

    def act() -> str:
        met = form.cleaned_data.pop("met") == "yes"
        actions.answer_objection(how(request), mine, met=met, said_by="the person", **form.cleaned_data)
        return page_of(it)

    return ask(
        request,
        form,
        act,
        heading=_("Is your objection met?"),
        button=_("Say so"),
        beside=_("You said"),
        note=_("Only you can say that it was met."),
        quote=mine.reason,
        facts=[(_("Proposed now"), _proposed(it))] if _proposed(it) else [],
        crumbs=decision_crumbs(it),
    )


def _anothers(request: HttpRequest, at: Here, it: Decision, theirs: Position) -> HttpResponse:
    form = ObjectionForm(initial=_answered(theirs), **filled(request))

    def act() -> str:
        given = form.cleaned_data
        channel = given.pop("channel") or "in person"
        met = {"yes": True, "no": False}.get(given.pop("met"))
        behalf = theirs.person if given["said_by"] == "the person" else None
        reached = how(request, channel=channel if behalf else "online", on_behalf_of=behalf)
        actions.answer_objection(reached, theirs, met=met, **given)
        return page_of(it)

    return ask(
        request,
        form,
        act,
        heading=_("What became of this objection?"),
        button=_("Write it down"),
        beside=theirs.person.name,
        note=_(
            "Ask them: what would have to change for you to live with this? Then ask whether that meets it."
        ),
        quote=theirs.reason,
        crumbs=decision_crumbs(it),
    )


def _said(part: Position | None) -> dict[str, object]:
    return {"stance": part.stance, "reason": part.reason} if part else {}


def _answered(position: Position) -> dict[str, object]:
    met = {True: "yes", False: "no", None: ""}[position.objection_met]
    return {
        "met_how": position.objection_met_how,
        "met": met,
        "said_by": position.objection_met_said_by,
    }


def _proposed(it: Decision) -> str:
    newest = access.newest_wording(it)
    return newest.words if newest else ""
