"""All that one may read, and what there is to take away."""

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from coproduce_web.assessment.access import (
    given_by,
    own_scopes,
    shown_to_all,
)
from coproduce_web.assessment.own_records import name_of, told_of
from coproduce_web.assessment.sample import TO_TAKE
from coproduce_web.shared.access import signed_in
from coproduce_web.writing.pages import reader

A_PAGE = 20


@signed_in
@require_safe
def assessments(request: HttpRequest) -> HttpResponse:
    """What this person gave, newest first, and what is shown to everyone in a demonstration."""
    mine = Paginator(given_by(reader(request)), A_PAGE).get_page(request.GET.get("page"))
    scopes = own_scopes(reader(request))
    own = [(reverse("own", args=[scope]), name_of(scope), told_of(scope)) for scope in scopes]
    page = {"own": own, "mine": mine, "shown_to_all": shown_to_all()}
    return render(request, "assessment_list.html", page)


@signed_in
@require_safe
def take(request: HttpRequest, what: str) -> HttpResponse:
    """A file to take: the sample, a workbook to fill in, the card."""
    if what not in TO_TAKE:
        raise Http404
    filename, kind, made = TO_TAKE[what]
    headers = {"Content-Disposition": f'attachment; filename="{filename}"'}
    return HttpResponse(made(), content_type=kind, headers=headers)
