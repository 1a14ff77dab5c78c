"""Pages for when something went wrong: what happened and what to do, in plain words."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string

from coproduce_web.shared.page import frame
from coproduce_web.shared.typed import once_more


def not_understood(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """400: the browser sent something we could not read."""
    return render(request, "error_400.html", status=400)


def not_for_you(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """403: known, and not for this reader."""
    return render(request, "error_403.html", status=403)


def page_open_too_long(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403: the form was opened before signing in or out, and is shown once more; or it was not ours."""
    return once_more(request) or render(request, "error_open_too_long.html", status=403)


def nothing_here(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """404: no such page, or one that belongs to somebody else; we do not say which."""
    return render(request, "error_404.html", status=404)


def too_large(request: HttpRequest) -> HttpResponse:
    """413: more than the site takes in one go. Made before anyone is recognised, so without their name."""
    return HttpResponse(render_to_string("error_413.html", frame()), status=413)


def too_often(request: HttpRequest) -> HttpResponse:
    """429: asked for again and again, by somebody guessing or by somebody impatient."""
    return render(request, "error_429.html", status=429)


def our_fault(request: HttpRequest) -> HttpResponse:
    """500: we broke. The page asks nothing of the database, which may be what broke."""
    return HttpResponse(render_to_string("error_500.html", frame()), status=500)
