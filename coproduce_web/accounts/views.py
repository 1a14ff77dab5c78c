"""Signing in with a finger or a face next time, and finishing: what the sign-in library leaves to us."""

import json
from typing import Any, cast

from allauth.account.views import LogoutView
from allauth.mfa.models import Authenticator
from allauth.mfa.webauthn.internal import auth, flows
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from coproduce_web.accounts.forms import AddPasskeyForm, NamePasskeyForm
from coproduce_web.accounts.models import Person
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.sections import Link, Row, listed, show
from coproduce_web.shared.words import on_day

WRITES = ["GET", "HEAD", "POST"]


class Finish(LogoutView):  # type: ignore[misc]
    """The end of a visit: the site forgets it, and the browser everything the site left there."""

    def post(self, *args: Any, **options: Any) -> HttpResponse:
        """What is kept on a borrowed tablet goes: pages, pictures and anything typed."""
        answer: HttpResponse = super().post(*args, **options)
        answer["Clear-Site-Data"] = '"cache", "storage"'
        return answer


def _own(request: HttpRequest) -> "QuerySet[Authenticator]":
    own = Authenticator.objects.filter(user=cast(Person, request.user), type=Authenticator.Type.WEBAUTHN)
    return cast("QuerySet[Authenticator]", own.order_by("-created_at", "-pk"))


@signed_in
@require_safe
def passkeys(request: HttpRequest) -> HttpResponse:
    """The devices that let this person in by finger, face or their own lock."""
    section = listed(
        request,
        _own(request),
        _row,
        _("Your devices"),
        note=_("Only you see them here."),
        empty=_("None yet. You sign in with a code from an email."),
        links=[Link(_("Add this device"), reverse("passkey_add"), main=True)],
    )
    lead = _("Your finger, your face, or the lock you already use on your own tablet, telephone or computer.")
    return show(request, _("Sign in without a code"), [section], lead=lead)


def _row(passkey: Authenticator) -> Row:
    told = [_("Added on %(day)s.") % {"day": on_day(localdate(passkey.created_at))}]
    if passkey.last_used_at:
        told += [_("Last used on %(day)s.") % {"day": on_day(localdate(passkey.last_used_at))}]
    links = [
        Link(_("Give it another name"), reverse("passkey_name", args=[passkey.pk])),
        Link(_("Take it away"), reverse("passkey_remove", args=[passkey.pk])),
    ]
    return Row(str(passkey), note=" ".join(told), links=links)


@signed_in
@require_http_methods(WRITES)
def add(request: HttpRequest) -> HttpResponse:
    """This device, from now on a way in."""
    form = AddPasskeyForm(request.POST if request.method == "POST" else None, user=request.user)
    if form.is_bound and form.is_valid():
        flows.add_authenticator(request, **form.cleaned_data)
        return redirect("passkeys")
    # Whoever holds the device is checked by the device: a passkey is a way in without anything else.
    options = json.dumps(auth.begin_registration(request.user, passwordless=True))
    return render(request, "accounts_passkey_add.html", {"form": form, "options": options})


@signed_in
@require_http_methods(WRITES)
def name(request: HttpRequest, passkey: int) -> HttpResponse:
    """Another name for one's own device."""
    it = get_object_or_404(_own(request), pk=passkey)
    form = NamePasskeyForm(request.POST if request.method == "POST" else None, instance=it)
    if form.is_bound and form.is_valid():
        form.save()
        return redirect("passkeys")
    return render(request, "accounts_passkey_name.html", {"form": form, "passkey": it})


@signed_in
@require_http_methods(WRITES)
def remove(request: HttpRequest, passkey: int) -> HttpResponse:
    """One's own device is no longer a way in."""
    it = get_object_or_404(_own(request), pk=passkey)
    if request.method == "POST":
        flows.remove_authenticator(request, it)
        return redirect("passkeys")
    return render(request, "accounts_passkey_remove.html", {"passkey": it})
