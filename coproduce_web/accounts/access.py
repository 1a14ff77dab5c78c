"""Whose devices somebody may see: their own."""

from typing import cast

from allauth.mfa.models import Authenticator
from django.db.models import QuerySet
from django.http import HttpRequest

from coproduce_web.accounts.models import Person


def own_passkeys(request: HttpRequest) -> "QuerySet[Authenticator]":
    """The devices that let the reader in, the newest first."""
    own = Authenticator.objects.filter(user=cast(Person, request.user), type=Authenticator.Type.WEBAUTHN)
    return cast("QuerySet[Authenticator]", own.order_by("-created_at", "-pk"))
