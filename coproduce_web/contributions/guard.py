"""Against guessing and flooding, without asking anybody else: how often, from where, in a short while."""

from hashlib import sha256

from allauth.account.adapter import get_adapter
from django.core.cache import cache
from django.http import HttpRequest

A_WHILE = 5 * 60
MISSES = 10
# A hall full of people may share one connection.
THINGS_SAID = 60


def guessed_too_often(request: HttpRequest) -> bool:
    """Whether somebody has tried too many numbers that are none."""
    return int(cache.get(_key(request, "missed"), 0)) >= MISSES


def missed(request: HttpRequest) -> None:
    """A number was tried that is none."""
    _count(request, "missed")


def says_too_much(request: HttpRequest) -> bool:
    """Count one more thing said from there; whether it is more than a hall full of people would say."""
    return _count(request, "said") > THINGS_SAID


def _count(request: HttpRequest, what: str) -> int:
    key = _key(request, what)
    cache.add(key, 0, A_WHILE)
    try:
        return cache.incr(key)
    except ValueError:  # It ran out between the two lines.
        return 1


def _key(request: HttpRequest, what: str) -> str:
    # Where somebody is is not kept: only a print of it, for five minutes.
    where = get_adapter(request).get_client_ip(request)
    return f"contributions {what} {sha256(where.encode()).hexdigest()}".replace(" ", ":")
