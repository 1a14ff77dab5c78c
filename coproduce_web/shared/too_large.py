"""Turning away what is too large before reading it."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase

from coproduce_web.shared.errors import too_large

MEGABYTE = 1024 * 1024
# What a form adds around a file: its other answers and the marks between them.
AROUND_A_FILE = MEGABYTE


def refuse_what_is_too_large(
    get_response: Callable[[HttpRequest], HttpResponseBase],
) -> Callable[[HttpRequest], HttpResponseBase]:
    """Middleware: 413 for a request longer than UPLOAD_LIMIT_MB."""

    def respond(request: HttpRequest) -> HttpResponseBase:
        length = request.META.get("CONTENT_LENGTH") or "0"
        limit = settings.UPLOAD_LIMIT_MB * MEGABYTE + AROUND_A_FILE
        if length.isdigit() and int(length) > limit:
            return too_large(request)
        return get_response(request)

    return respond
