"""Giving records, what is wrong with them, and deleting them."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coproduce.errors import FaultsFound, SourceError
from coproduce_web.assessment import actions
from coproduce_web.assessment.access import changeable
from coproduce_web.assessment.faults import groups
from coproduce_web.assessment.forms.giving import GiveForm
from coproduce_web.assessment.views.crumbs import list_crumbs
from coproduce_web.shared.access import signed_in
from coproduce_web.writing.pages import WRITES, reader

GROUPS = 10


@signed_in
@require_http_methods(WRITES)
def give(request: HttpRequest) -> HttpResponse:
    """Choose a file and have it asked; what cannot be opened is said beside the field."""
    form = GiveForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        try:
            given = actions.give(reader(request), **form.cleaned_data)
        except SourceError as wrong:
            form.refused(wrong)
        else:
            return redirect("assessment" if given.asked else "faults", given.pk)
    return render(request, "assessment_give.html", {"form": form, "crumbs": list_crumbs()})


@signed_in
@require_http_methods(WRITES)
def faults(request: HttpRequest, pk: UUID) -> HttpResponse:
    """The rows that are wrong. POST goes on without them."""
    given = changeable(reader(request), pk)
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
    page = {"given": given, "found": found, "groups": groups(list(found)), "crumbs": list_crumbs()}
    return render(request, "assessment_faults.html", page)


@signed_in
@require_http_methods(WRITES)
def deletion(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Asks first. POST deletes the file and all that was found in it."""
    given = changeable(reader(request), pk)
    if request.method == "POST":
        actions.delete(given)
        messages.success(request, _("“%(name)s” is deleted, with its file.") % {"name": given.name})
        return redirect("assessments")
    return render(request, "assessment_deletion.html", {"given": given, "crumbs": list_crumbs()})
