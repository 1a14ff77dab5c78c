"""Giving records, what is wrong with them, what they answer, and deleting them."""

from typing import cast
from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from coproduce.errors import FaultsFound, SourceError
from coproduce_web.accounts.models import Person
from coproduce_web.assessment import actions
from coproduce_web.assessment.access import changeable, given_by, may_change, readable, shown_to_all
from coproduce_web.assessment.faults import groups
from coproduce_web.assessment.forms import GiveForm
from coproduce_web.assessment.glance import glance
from coproduce_web.assessment.question_page import question_page
from coproduce_web.assessment.sample import TO_TAKE
from coproduce_web.shared.access import signed_in

A_PAGE = 20
GROUPS = 10


def _reader(request: HttpRequest) -> Person:
    return cast(Person, request.user)


@signed_in
@require_safe
def assessments(request: HttpRequest) -> HttpResponse:
    """What this person gave, newest first, and what is shown to everyone in a demonstration."""
    mine = Paginator(given_by(_reader(request)), A_PAGE).get_page(request.GET.get("page"))
    return render(request, "assessment_list.html", {"mine": mine, "shown_to_all": shown_to_all()})


@signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def give(request: HttpRequest) -> HttpResponse:
    """Choose a file and have it asked; what cannot be opened is said beside the field."""
    form = GiveForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        try:
            given = actions.give(_reader(request), **form.cleaned_data)
        except SourceError as wrong:
            form.refused(wrong)
        else:
            return redirect("assessment" if given.asked else "faults", given.pk)
    return render(request, "assessment_give.html", {"form": form, "crumbs": _crumbs()})


@signed_in
@require_safe
def take(request: HttpRequest, what: str) -> HttpResponse:
    """A file to take: the sample, a workbook to fill in, the card."""
    if what not in TO_TAKE:
        raise Http404
    filename, kind, made = TO_TAKE[what]
    headers = {"Content-Disposition": f'attachment; filename="{filename}"'}
    return HttpResponse(made(), content_type=kind, headers=headers)


@signed_in
@require_safe
def assessment(request: HttpRequest, pk: UUID) -> HttpResponse:
    """How are we doing? The seven principles at a glance."""
    given = readable(_reader(request), pk)
    if not given.asked:
        return redirect("faults", pk)
    page = {"given": given, "glance": glance(given), "may_change": may_change(_reader(request), given)}
    return render(request, "assessment_glance.html", page | {"crumbs": _crumbs()})


@signed_in
@require_safe
def question(request: HttpRequest, pk: UUID, question: str) -> HttpResponse:
    """One question: its answer, the records that said no, and how we know."""
    given = readable(_reader(request), pk)
    finding = get_object_or_404(given.findings, question=question)
    page = question_page(given, finding, request.GET.get("page"))
    crumbs = [*_crumbs(), (reverse("assessment", args=[pk]), given.name)]
    return render(
        request, "assessment_question.html", {"given": given, "finding": finding, "crumbs": crumbs, **page}
    )


@signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def faults(request: HttpRequest, pk: UUID) -> HttpResponse:
    """The rows that are wrong. POST goes on without them."""
    given = changeable(_reader(request), pk)
    if given.faults is None:
        return redirect("assessment", pk)
    if request.method == "POST" and given.faults["can_go_on"]:
        try:
            actions.go_on_without_faulty_rows(given)
            return redirect("assessment", pk)
        except (SourceError, FaultsFound):
            messages.error(
                request, _("Too little is left without those rows. Mend them, then give the file again.")
            )
    found = Paginator(given.faults["groups"], GROUPS).get_page(request.GET.get("page"))
    page = {"given": given, "found": found, "groups": groups(list(found)), "crumbs": _crumbs()}
    return render(request, "assessment_faults.html", page)


@signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def deletion(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Asks first. POST deletes the file and all that was found in it."""
    given = changeable(_reader(request), pk)
    if request.method == "POST":
        actions.delete(given)
        messages.success(request, _("“%(name)s” is deleted, with its file.") % {"name": given.name})
        return redirect("assessments")
    return render(request, "assessment_deletion.html", {"given": given, "crumbs": _crumbs()})


def _crumbs() -> list[tuple[str, str]]:
    return [(reverse("assessments"), _("All records"))]
