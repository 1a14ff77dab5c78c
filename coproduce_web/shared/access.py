"""Who may open a page. Every view says so, and a test of the house lists each address with its rule."""

from collections.abc import Callable
from typing import Any, TypeVar

from django.contrib.auth.decorators import login_not_required, login_required
from django.http import HttpResponseBase
from django.views.decorators.cache import never_cache

View = TypeVar("View", bound=Callable[..., HttpResponseBase])

OPEN_TO_ALL = "open to all"
SIGNED_IN = "signed in"


def rule_of(view: Any) -> str | None:
    """The access rule a view was given, or None where it was given none."""
    return getattr(view, "access_rule", None)


def _ruled(view: View, rule: str) -> View:
    view.access_rule = rule  # type: ignore[attr-defined]
    return view


def open_to_all(view: View) -> View:
    """Anyone may open this page."""
    return _ruled(login_not_required(view), OPEN_TO_ALL)


def signed_in(view: View) -> View:
    """Anyone signed in may open this page. It fetches what it shows through their rights: else 404.

    Nothing of it is kept by the browser, so on a borrowed computer "back" shows nothing.
    """
    return _ruled(never_cache(login_required(view)), SIGNED_IN)
