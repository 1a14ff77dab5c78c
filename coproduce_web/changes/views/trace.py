"""The trace: forwards from something said, backwards from a change, and both ways from a decision."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from coproduce_web.changes import access
from coproduce_web.changes.trace.chain import CHANGE, SAID, Chain
from coproduce_web.changes.trace.drawing import draw
from coproduce_web.changes.trace.follow import around, backwards, forwards
from coproduce_web.changes.trace.knot import US
from coproduce_web.changes.trace.steps import as_table, steps
from coproduce_web.changes.trace.voices import name_of
from coproduce_web.changes.trace.web import Web, web
from coproduce_web.changes.views.crumbs import change_crumbs, page_of
from coproduce_web.contributions.access import is_theirs
from coproduce_web.contributions.models import Contribution
from coproduce_web.contributions.standing import stands
from coproduce_web.initiatives.access import here, today
from coproduce_web.initiatives.crumbs import Crumbs, crumbs
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.sections import Section

NO_BREAK = "\N{NO-BREAK SPACE}"


@signed_in
@require_safe
def from_said(request: HttpRequest, initiative: int, contribution: int) -> HttpResponse:
    """What became of something said."""
    at = here(request, initiative)
    chain = forwards(at, contribution)
    said = next(one for one in chain.said if one.pk == contribution)
    mine = is_theirs(at, said)
    found = web(chain)
    page = reverse("contribution", args=[initiative, contribution])
    back = [*crumbs(at.initiative, ("contributions", _("What was said"))), (page, _("One thing said"))]
    heading = _("What became of what you said") if mine else _("What became of it")
    return _show(request, found, heading, _led_to(found), back)


@signed_in
@require_safe
def from_decision(request: HttpRequest, initiative: int, decision: int) -> HttpResponse:
    """Where a decision came from, and where it led."""
    at = here(request, initiative)
    chain = around(at, decision)
    found = web(chain)
    it = chain.decisions[0]
    page = reverse("decision", args=[initiative, decision])
    back = [*crumbs(at.initiative, ("decisions", _("Decisions"))), (page, it.question)]
    lead = f"{_goes_back(found)} {_led_to(found)}"
    return _show(request, found, _("From what was said to what changed"), lead, back)


@signed_in
@require_safe
def from_change(request: HttpRequest, initiative: int, change: int) -> HttpResponse:
    """Where a change came from."""
    at = here(request, initiative)
    it = access.change(at, change)
    found = web(backwards(at, it))
    back = [*change_crumbs(it), (page_of(it), _("A change"))]
    return _show(request, found, _("Where this change came from"), _goes_back(found), back)


def _show(request: HttpRequest, found: Web, heading: str, lead: str, back: Crumbs) -> HttpResponse:
    spoken = _("%(told)s The list below tells the same.") % {"told": lead}
    page: dict[str, Any] = {
        "heading": heading,
        "kick": _("As it stands on %(day)s") % {"day": date_format(today(), "j F").replace(" ", NO_BREAK)},
        "lead": lead,
        "crumbs": back,
        "drawing": draw(found, spoken),
        "sections": [_steps(found), *_told(found.chain)],
        "pictures": True,
    }
    return render(request, "trace_page.html", page)


def _steps(found: Web) -> Section:
    note = _("The thick red thread is the one we follow. Dots mark what is not there, or not yet.")
    if found.chain.traced[0] == SAID:
        note = _(
            "The thick red thread is the one we follow. Thin grey ones are others. Dots are still to come."
        )
    given = {"steps": steps(found), "table": as_table(found)}
    return Section(_("Step by step"), note=note, part="trace_steps.html", given=given)


def _told(chain: Chain) -> list[Section]:
    """Whether whoever spoke was told what became of it."""
    voices = [one for one in chain.said if chain.traced[0] != SAID or (SAID, one.pk) == chain.traced]
    if len(voices) == 1 and is_theirs(chain.here, voices[0]):
        return [Section(_("Were you told?"), words=[_stands(voices[0])])]
    facts = [(name_of(chain.here, one), _stands(one)) for one in voices]
    return [Section(_("Were they told?"), facts=facts)] if facts else []


def _stands(one: Contribution) -> str:
    return stands(one, vars(one)["last_answered"], vars(one)["last_told"])


def _led_to(found: Web) -> str:
    """How far it has got, in a sentence."""
    been = [any(knot.state == US for knot in column) for column in found.columns]
    furthest = max((number for number, some in enumerate(been) if some), default=SAID)
    if not found.columns[CHANGE]:
        return _("It went no further. Below stands why.")
    changes = len(found.chain.changes)
    return (
        _("It is not on our list of issues yet."),
        _("It is on our list. Nothing is decided yet."),
        _("It led to a decision. Nothing is done about it yet."),
        _("It led to a decision and to something done. Nobody has told yet what is different."),
        ngettext(
            "It led to a change in somebody’s life.",
            "It led to %(number)d changes in people’s lives.",
            changes,
        ),
    )[furthest] % {"number": changes}


def _goes_back(found: Web) -> str:
    """How many voices it goes back to."""
    chain = found.chain
    number = len(chain.said) + chain.more_said
    if not number:
        return _("Nobody has written down yet who first spoke of it.")
    words = ngettext(
        "It goes back to one thing somebody said.", "It goes back to %(number)d things people said.", number
    )
    return words % {"number": number}
