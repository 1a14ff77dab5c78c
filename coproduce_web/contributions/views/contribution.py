"""The page of something said: whose it is, how it reached us, what became of it, what it led to."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from coproduce_web.contributions import access
from coproduce_web.contributions.models import Contribution
from coproduce_web.contributions.reached import reached
from coproduce_web.contributions.reaching import can_be_reached, details_of, ways
from coproduce_web.contributions.standing import is_told, kind_of, needs_answer, progress, real_answer
from coproduce_web.contributions.views import became
from coproduce_web.contributions.views.crumbs import address, issue_page, said_crumbs
from coproduce_web.contributions.views.rows import issue_stands
from coproduce_web.initiatives.access import Here, here
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.sections import Link, Row, Section, show
from coproduce_web.shared.words import SIDES, on_day


@signed_in
@require_safe
def contribution(request: HttpRequest, initiative: int, contribution: int) -> HttpResponse:
    """The page."""
    at = here(request, initiative)
    one = access.contribution(at, contribution)
    theirs = access.is_theirs(at, one)
    sections = [
        _said(at, one),
        became.answered(one, _next(at, one), for_author=theirs),
        *became.told(one, _("When you were told") if theirs else _("When they were told")),
        became.thread(progress(one), address("trace", one)),
        _led_to(at, one),
        *_to_reach(at, one),
    ]
    return show(
        request,
        _heading(at, one),
        sections,
        kick=one.number,
        crumbs=said_crumbs(at.initiative),
        pictures=True,
    )


def _heading(at: Here, one: Contribution) -> str:
    if access.is_theirs(at, one):
        return _("What you said")
    if one.person and access.knows_author(at, one):
        return _("What %(name)s said") % {"name": one.person.name}
    return _("What somebody said")


def _said(at: Here, one: Contribution) -> Section:
    door = one.door.words if one.door else ""
    facts = [
        (_("Said by"), access.author(at, one)),
        (_("Side"), str(SIDES[one.side]) if one.person_id and one.side else ""),
        (_("What it is"), kind_of(one)),
        (_("About"), _("What this work is for") if one.about == "purpose" else ""),
        *reached(one),
        (_("Through the link or poster"), door),
    ]
    return Section(
        _("In your words") if access.is_theirs(at, one) else _("In their words"),
        note=_("Said on %(day)s.") % {"day": on_day(one.made_on)},
        quote=one.words,
        facts=[fact for fact in facts if fact[1]],
    )


def _next(at: Here, one: Contribution) -> list[Link]:
    """What those who lead can do with it, the next step first."""
    if not at.leads:
        return []
    anew = _("Answer it") if needs_answer(one) else _("Answer it anew")
    steps = [(anew, "contribution_answer", needs_answer(one))]
    if at.facilitates and real_answer(one):
        steps.append((_("Tell them"), "contribution_telling", can_be_reached(one) and not is_told(one)))
    if at.facilitates and one.read_back is False:
        steps.append((_("Read it back to them"), "contribution_read_back", not needs_answer(one)))
    first = next((name for _words, name, waits in steps if waits), "")
    steps.sort(key=lambda step: step[1] != first)
    return [Link(words, address(name, one), main=name == first) for words, name, _waits in steps]


def _led_to(at: Here, one: Contribution) -> Section:
    rows = [
        Row(issue.title, issue_page(issue), words=issue_stands(issue), side=issue.raised_by_side)
        for issue in one.issues.all()
    ]
    rise = f"{reverse('issue_raise', args=[at.initiative.pk])}?contribution={one.pk}"
    links = [Link(_("Raise an issue from it"), rise)]
    if at.leads:
        links.append(Link(_("Add it to issues we have"), address("contribution_issues", one)))
    return Section(
        _("Issues it led to"), at="issues", rows=rows, empty=_("None so far."), links=links,
        note=_("With each, the side that raised it.") if rows else "",
    )  # fmt: skip


def _to_reach(at: Here, one: Contribution) -> list[Section]:
    if not at.facilitates:
        return []
    note = _("Only those who facilitate see this.")
    return [Section(_("To reach them"), note=note, at="reach", facts=ways(one, details_of(one)))]
