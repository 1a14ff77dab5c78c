"""One device: added, called something else, taken away."""

import json

from allauth.mfa.webauthn.internal import auth, flows
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from coproduce_web.accounts.access import own_passkeys
from coproduce_web.accounts.forms.passkeys import AddPasskeyForm, NamePasskeyForm
from coproduce_web.shared.access import signed_in

WRITES = ["GET", "HEAD", "POST"]


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
    it = get_object_or_404(own_passkeys(request), pk=passkey)
    form = NamePasskeyForm(request.POST if request.method == "POST" else None, instance=it)
    if form.is_bound and form.is_valid():
        form.save()
        return redirect("passkeys")
    return render(request, "accounts_passkey_name.html", {"form": form, "passkey": it})


@signed_in
@require_http_methods(WRITES)
def remove(request: HttpRequest, passkey: int) -> HttpResponse:
    """One's own device is no longer a way in."""
    it = get_object_or_404(own_passkeys(request), pk=passkey)
    if request.method == "POST":
        flows.remove_authenticator(request, it)
        return redirect("passkeys")
    return render(request, "accounts_passkey_remove.html", {"passkey": it})
