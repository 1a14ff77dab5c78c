"""The poster of a way in, with the square for a camera."""

from io import BytesIO

import segno
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from coproduce_web.contributions import access
from coproduce_web.contributions.models import Door
from coproduce_web.contributions.views.crumbs import doors_crumbs
from coproduce_web.initiatives.access import here
from coproduce_web.shared.access import signed_in


@signed_in
@require_safe
def poster(request: HttpRequest, initiative: int, door: int) -> HttpResponse:
    """A page to print and hang up: the square, the plain address, the telephone number."""
    at = here(request, initiative)
    it = access.open_door(at, door)
    page = {
        "heading": _("Poster: %(words)s") % {"words": it.words},
        "door": it,
        "purpose": at.initiative.purpose_set.first(),
        "place": plain_address(request, it).removesuffix(it.token),
        "crumbs": doors_crumbs(at.initiative),
    }
    return render(request, "door_poster.html", page)


@signed_in
@require_safe
def qr(request: HttpRequest, initiative: int, door: int) -> HttpResponse:
    """The square by itself; a quarter of it may be torn or dirty, and it still leads there."""
    it = access.open_door(here(request, initiative), door)
    drawn = BytesIO()
    square = segno.make(request.build_absolute_uri(reverse("say", args=[it.token])), error="q", micro=False)
    square.save(drawn, kind="svg", dark="#000", light="#fff", omitsize=True)
    return HttpResponse(drawn.getvalue(), content_type="image/svg+xml")


def plain_address(request: HttpRequest, door: Door) -> str:
    """The address as one types it from a poster."""
    return request.get_host() + reverse("say", args=[door.token]).rstrip("/")
