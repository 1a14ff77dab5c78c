"""Keeping what is being typed, before anybody presses anything."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from coproduce_web.shared.access import signed_in
from coproduce_web.writing.pages import keep_draft, reader

LONGEST = 300


@signed_in
@require_POST
def draft(request: HttpRequest) -> HttpResponse:
    """Keep what is typed so far into the form whose address is given as `form`."""
    typed = request.POST.copy()
    form = str((typed.pop("form", None) or [""])[0])
    if not form.startswith("/") or "\0" in form or len(form) > LONGEST:
        return HttpResponse(status=400)
    keep_draft(reader(request), form, typed)
    return HttpResponse(status=204)
