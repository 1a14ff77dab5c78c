"""The site's own records: asked, and taken away."""

from pathlib import Path
from tempfile import TemporaryDirectory

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_safe

from coproduce_web.assessment import actions
from coproduce_web.assessment.access import own_scope
from coproduce_web.assessment.models import Given
from coproduce_web.assessment.own_records import initiatives_in, name_of, write_package
from coproduce_web.initiatives.access import today
from coproduce_web.shared.access import signed_in
from coproduce_web.writing.pages import reader


@signed_in
@require_safe
def own(request: HttpRequest, scope: str) -> HttpResponse:
    """What the site's own records of a scope answer; asked now where they never were."""
    scope = own_scope(reader(request), scope)
    given = Given.objects.filter(scope=scope).first() or actions.ask_own_records(scope)
    if given is None:
        raise Http404
    return redirect("assessment", given.pk)


@signed_in
@require_safe
def package(request: HttpRequest, scope: str) -> HttpResponse:
    """The site's own records of a scope as an evidence package, as they are this minute."""
    scope = own_scope(reader(request), scope)
    with TemporaryDirectory() as folder:
        out = Path(folder) / "package.zip"
        told = initiatives_in(scope).values_list("pk", flat=True)
        write_package(out, told, as_of=today(), title=name_of(scope))
        content = out.read_bytes()
    headers = {"Content-Disposition": 'attachment; filename="package.zip"'}
    return HttpResponse(content, content_type="application/zip", headers=headers)
