"""Who may open a page: anyone, or anyone signed in."""

from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory

from coproduce_web.shared.access import open_to_all, rule_of, signed_in


def _page(request: HttpRequest) -> HttpResponse:
    return HttpResponse("for you")


def _ask(signed_in: bool) -> HttpRequest:
    request = RequestFactory().get("/given/7/")
    request.user = get_user_model()() if signed_in else AnonymousUser()
    return request


def test_a_stranger_is_asked_to_sign_in_and_comes_back_afterwards() -> None:
    response = signed_in(_page)(_ask(signed_in=False))
    assert (response.status_code, response["Location"]) == (302, "/sign-in/?next=/given/7/")


def test_a_person_reads_it_and_the_browser_keeps_nothing() -> None:
    response = signed_in(_page)(_ask(signed_in=True))
    assert response.content == b"for you"
    assert "no-store" in response["Cache-Control"]


@pytest.mark.parametrize(("rule", "words"), [(open_to_all, "open to all"), (signed_in, "signed in")])
def test_a_view_tells_its_rule(rule: Callable[..., Any], words: str) -> None:
    assert rule_of(rule(lambda request: HttpResponse())) == words


def test_a_view_without_a_rule_has_none() -> None:
    assert rule_of(_page) is None
