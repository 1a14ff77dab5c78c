"""Opening a page of the cast's initiative, and sending what was filled in there."""

from collections.abc import Mapping
from typing import Any

from django.urls import reverse

from coproduce_web.initiatives.tests.cast import Cast
from coproduce_web.shared.tests.pages import check_page


def address(cast: Cast, name: str, *more: int) -> str:
    """A page of their initiative."""
    return reverse(name, args=[cast.initiative.pk, *more])


def read(cast: Cast, reader: str, name: str, *more: int, show: str = "") -> str:
    """Its text, as that reader sees it."""
    return check_page(cast.browser(reader).get(address(cast, name, *more) + show))


def send(cast: Cast, reader: str, name: str, sent: Mapping[str, Any], *more: int) -> str:
    """The text of the page that comes of sending it."""
    return check_page(cast.browser(reader).post(address(cast, name, *more), dict(sent), follow=True))
