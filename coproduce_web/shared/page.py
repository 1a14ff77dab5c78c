"""What every page knows: its places, the person who helps, whether it is a demonstration."""

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse


@dataclass(frozen=True)
class Place:
    """One item of the masthead. `here` is "page" on its own page, "true" on those below it, else empty."""

    words: str
    address: str
    here: str


def frame() -> dict[str, Any]:
    """What the frame of a page needs, whoever reads it; touches no database."""
    return {
        "site_name": settings.SITE_NAME,
        "demo": settings.DEMO,
        "upload_limit_mb": settings.UPLOAD_LIMIT_MB,
        "help": {
            "name": settings.HELP_NAME,
            "phone": settings.HELP_PHONE,
            "dial": "".join(sign for sign in settings.HELP_PHONE if sign.isdigit() or sign == "+"),
            "hours": settings.HELP_HOURS,
        },
    }


def page(request: HttpRequest) -> dict[str, Any]:
    """The frame, with the places this reader may go (a context processor)."""
    return frame() | {"places": _places(request)}


def _places(request: HttpRequest) -> list[Place]:
    somebody = hasattr(request, "user") and request.user.is_authenticated
    may_see = {"everyone", "signed in" if somebody else "strangers"}
    return [
        Place(words=str(words), address=address, here=_here(address, request.path))
        for name, words, who in settings.PLACES
        if who in may_see
        for address in [reverse(name)]
    ]


def _here(address: str, path: str) -> str:
    if address == path:
        return "page"
    return "true" if address != "/" and path.startswith(address) else ""
