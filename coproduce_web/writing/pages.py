"""How every form of the site is shown and answered: what is typed is never lost, and taken once."""

from collections.abc import Callable
from typing import Any, cast
from uuid import UUID, uuid4

from django.contrib import messages
from django.db import transaction
from django.forms import BaseForm
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from coproduce_web.accounts.models import Person
from coproduce_web.shared.access import OPEN_TO_ALL, rule_of
from coproduce_web.shared.typed import WHOSE, as_sent, taken, typed_before, whose
from coproduce_web.writing.action import How, Refused
from coproduce_web.writing.models import Draft, Sent

# What a view of a form answers to.
WRITES = ["GET", "HEAD", "POST"]
KEEP = "keep-for-later"
# These travel with a form and are no answers.
NOT_ANSWERS = ("csrfmiddlewaretoken", "once", WHOSE, KEEP)


def reader(request: HttpRequest) -> Person:
    """Who is signed in. Only for pages that ask somebody to sign in."""
    return cast(Person, request.user)


def how(request: HttpRequest, **reached: Any) -> How:
    """Written by whoever is signed in (or nobody), on this site unless `reached` says otherwise."""
    return How(by=request.user if isinstance(request.user, Person) else None, **reached)


def filled(request: HttpRequest) -> dict[str, Any]:
    """What a form is made with: what was just sent, else what could not be taken, else a draft, else nothing.

    Use it as `MeetingForm(**filled(request), initial=…)`.
    """
    if request.method == "POST":
        return {"data": request.POST, "files": request.FILES}
    if typed := typed_before(request):
        return {"data": typed}
    draft = _draft_of(request)
    return {"data": as_sent(draft.typed)} if draft else {}


def ask(
    request: HttpRequest,
    form: BaseForm,
    act: Callable[[], str],
    *,
    heading: str,
    button: str,
    template: str = "form_page.html",
    **page: Any,
) -> HttpResponse:
    """Show the form, or, sent and in order, do `act` once and go to the address it gives.

    The page also takes `kick`, `lead`, `beside` and `note` (the shoulder), `quote`, `facts`, `sections` and
    `crumbs`. Refused by `act`, the words stand beside the question it names. With the button “Keep it for
    later” what was typed becomes a draft.
    """
    once = _token(request.POST)
    if request.method == "POST":
        if KEEP in request.POST and (person := keeper(request)):
            return _keep(request, person)
        if led_to := _already(once):
            return redirect(led_to)
        if form.is_valid():
            try:
                return redirect(_do(request, once, act))
            except Refused as refused:
                _beside(form, refused)
    elif form.is_bound:
        # A draft: shown as it was typed, and nobody is told off before they have finished.
        form._errors = type(form.errors)()  # type: ignore[attr-defined]
    drafted = request.method != "POST" and form.is_bound
    asked = {
        "form": form,
        "once": once,
        "whose": whose(request),
        "drafted": drafted,
        "too_long": drafted and bool(request.POST),
        "keeper": keeper(request),
        "heading": heading,
        "button": button,
    }
    return render(request, template, asked | page)


def keeper(request: HttpRequest) -> Person | None:
    """Whose draft it becomes; nobody’s on a page open to all: who knows who types there?"""
    asked = request.resolver_match
    if not isinstance(request.user, Person) or (asked and rule_of(asked.func) == OPEN_TO_ALL):
        return None
    return request.user


def _beside(form: BaseForm, refused: Refused) -> None:
    form.add_error(refused.field if refused.field in form.fields else None, str(refused))


def _token(sent: QueryDict) -> UUID:
    try:
        return UUID(sent.get("once", ""))
    except ValueError:
        return uuid4()


def _already(once: UUID) -> str:
    sent = Sent.objects.filter(pk=once).first()
    return sent.led_to if sent else ""


def _do(request: HttpRequest, once: UUID, act: Callable[[], str]) -> str:
    with transaction.atomic():
        # Another of the same waits here until this one has ended, and then finds where it led.
        sent, first = Sent.objects.get_or_create(pk=once)
        if not first:
            return sent.led_to
        sent.led_to = act()
        sent.save(update_fields=["led_to"])
        if draft := _draft_of(request):
            draft.delete()
        taken(request)
    return sent.led_to


def _keep(request: HttpRequest, person: Person) -> HttpResponse:
    keep_draft(person, request.get_full_path(), request.POST)
    messages.success(request, _("Kept. What you typed is here when you come back to this page."))
    return redirect(request.get_full_path())


def keep_draft(person: Person, form: str, typed: QueryDict) -> None:
    """Keep what is typed so far into the form at that address, unless it was sent since; no files."""
    if _already(_token(typed)):
        return
    # The one sign that PostgreSQL has no room for, and that nobody types.
    answers = {
        name: [words.replace("\0", "") for words in typed.getlist(name)]
        for name in typed
        if name not in NOT_ANSWERS and "\0" not in name
    }
    Draft.objects.update_or_create(person=person, form=form, defaults={"typed": answers})


def _draft_of(request: HttpRequest) -> Draft | None:
    person = keeper(request)
    return Draft.objects.filter(person=person, form=request.get_full_path()).first() if person else None
