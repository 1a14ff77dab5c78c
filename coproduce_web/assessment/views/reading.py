"""What records answer: the seven principles at a glance, and question by question."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from coproduce_web.assessment.access import (
    may_change,
    may_take,
    readable,
)
from coproduce_web.assessment.glance import glance
from coproduce_web.assessment.models import Given, Power, Waiting
from coproduce_web.assessment.opens import opening
from coproduce_web.assessment.own_records import initiative_of, only_of
from coproduce_web.assessment.power.words import SHIFTED
from coproduce_web.assessment.question_page import question_page
from coproduce_web.assessment.views.crumbs import list_crumbs
from coproduce_web.assessment.views.power_read import work_names
from coproduce_web.initiatives.access import memberships_of
from coproduce_web.shared.access import signed_in
from coproduce_web.writing.pages import reader


@signed_in
@require_safe
def assessment(request: HttpRequest, pk: UUID) -> HttpResponse:
    """How are we doing? The seven principles at a glance."""
    given = readable(reader(request), pk)
    if not given.asked:
        return redirect("faults", pk)
    page = {
        "given": given,
        "glance": glance(given),
        "moved": _moved(given),
        "initiative": initiative_of(given.scope),
        "may_change": may_change(reader(request), given),
        "may_take": given.scope and may_take(reader(request), given.scope),
        "waiting": given.scope and Waiting.objects.filter(scope=given.scope).exists(),
    }
    return render(request, "assessment_glance.html", page | {"crumbs": list_crumbs()})


def _moved(given: Given) -> tuple[str, str] | None:
    """Whether power has moved, and why that is said; None where it was never read."""
    found = Power.objects.filter(given=given).values_list("data__shifted", "data__why").first()
    return (str(SHIFTED[found[0]]), found[1]) if found else None


@signed_in
@require_safe
def question(request: HttpRequest, pk: UUID, question: str) -> HttpResponse:
    """One question: its answer, the records that said no, and how we know."""
    given = readable(reader(request), pk)
    finding = get_object_or_404(given.findings, question=question)
    mine = set(memberships_of(reader(request)).values_list("initiative", flat=True))
    opens = opening(mine) if given.scope else None
    seen, named = only_of(given.scope, mine), work_names(request, given)
    page = question_page(given, finding, request.GET.get("page"), opens, seen, named)
    crumbs = [*list_crumbs(), (reverse("assessment", args=[pk]), given.name)]
    return render(
        request, "assessment_question.html", {"given": given, "finding": finding, "crumbs": crumbs, **page}
    )
