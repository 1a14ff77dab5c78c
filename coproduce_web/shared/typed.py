"""What somebody typed into a page that could not be taken: it is there again as soon as they may send it."""

import time
from collections.abc import Mapping
from typing import Any

from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.core import signing
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict

IN_SESSION = "typed"
# Whose page it was travels with a form: nobody else who signs in on that tablet finds their words.
WHOSE = "whose"
# So long it waits for somebody to sign in, in seconds.
AN_HOUR = 60 * 60


class SignInFirst(LoginRequiredMiddleware):
    """Asks for signing in. What was sent after a visit had ended is in the form once they are back."""

    def handle_no_permission(self, request: HttpRequest, view_func: Any) -> HttpResponseRedirect:
        """To signing in, and from there back to the page."""
        if request.method == "POST":
            _wait(request, request.POST)
        return super().handle_no_permission(request, view_func)


def once_more(request: HttpRequest) -> HttpResponse | None:
    """The form that was sent, as it was filled in, and nothing done; None where it was not one of our own."""
    asked, ours = request.resolver_match, f"{request.scheme}://{request.get_host()}"
    if asked is None or request.headers.get("Origin") != ours:
        return None
    request.method, request.typed = "GET", request.POST  # type: ignore[attr-defined]
    page: HttpResponse = asked.func(request, *asked.args, **asked.kwargs)
    if page.status_code == 302 and not request.user.is_authenticated:
        _wait(request, request.POST)
        return page
    page.status_code = 403
    return page if getattr(request, "typed_is_shown", False) else None


def typed_before(request: HttpRequest) -> QueryDict | None:
    """What was typed into this page and could not be taken."""
    sent: QueryDict | None = getattr(request, "typed", None)
    if sent is not None:
        request.typed_is_shown = True  # type: ignore[attr-defined]
        return sent
    waits = request.session.get(IN_SESSION, {})
    if waits.get("page") != request.get_full_path() or time.time() - waits["at"] > AN_HOUR:
        return None
    return as_sent(waits["answers"]) if _is_theirs(request, waits["answers"]) else None


def whose(request: HttpRequest) -> str:
    """Who opened this page, signed; empty for somebody not signed in."""
    return signing.dumps(request.user.pk, salt=WHOSE) if request.user.is_authenticated else ""


def _is_theirs(request: HttpRequest, answers: Mapping[str, list[str]]) -> bool:
    try:
        return bool(signing.loads("".join(answers.get(WHOSE, [])), salt=WHOSE) == request.user.pk)
    except signing.BadSignature:
        return False


def taken(request: HttpRequest) -> None:
    """It was sent: it waits no longer."""
    if request.session.get(IN_SESSION, {}).get("page") == request.get_full_path():
        del request.session[IN_SESSION]


def as_sent(answers: Mapping[str, list[str]]) -> QueryDict:
    """Answers as a browser sends them."""
    sent = QueryDict(mutable=True)
    for name, values in answers.items():
        sent.setlist(name, values)
    return sent


def _wait(request: HttpRequest, sent: QueryDict) -> None:
    answers = {name: sent.getlist(name) for name in sent}
    request.session[IN_SESSION] = {"page": request.get_full_path(), "at": time.time(), "answers": answers}
