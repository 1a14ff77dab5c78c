"""How the site is set up, in plain words, as it was read from the environment; no secret among them."""

from collections.abc import Iterator

from django.conf import settings
from django.db import connection
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

A_DAY = 24 * 60 * 60


def set_up() -> Iterator[tuple[str, str]]:
    """What each setting is about, and what it says."""
    yield _("Name on every page"), settings.SITE_NAME
    yield _("Who helps"), _helps()
    yield _("Email"), _email()
    yield _("Where records are kept"), _records()
    yield _("Where files are kept"), str(settings.MEDIA_ROOT)
    yield _("Names it answers to"), ", ".join(settings.ALLOWED_HOSTS)
    yield _("Safe connection (https)"), _safe()
    yield _("Largest file"), _("%(n)d megabytes") % {"n": settings.UPLOAD_LIMIT_MB}
    yield _("People stay signed in"), _signed_in()


def _helps() -> str:
    told = [settings.HELP_NAME, settings.HELP_PHONE, settings.HELP_HOURS]
    return ", ".join(words for words in told if words) or _("Nobody is named.")


def _email() -> str:
    if not settings.EMAIL_HOST:
        return _("No mail server is named. Codes are printed where the site runs, and reach nobody.")
    told = {"host": settings.EMAIL_HOST, "sender": settings.DEFAULT_FROM_EMAIL}
    return _("Sent through %(host)s, from %(sender)s") % told


def _records() -> str:
    at = connection.settings_dict
    if connection.vendor == "postgresql":
        told = {"name": at["NAME"], "host": at["HOST"] or _("this computer")}
        return _("PostgreSQL: the database %(name)s on %(host)s") % told
    return _("One file: %(name)s") % {"name": at["NAME"]}


def _signed_in() -> str:
    days = settings.SESSION_COOKIE_AGE // A_DAY
    known = ngettext(
        "For %(n)d day, or until they have finished", "For %(n)d days, or until they have finished", days
    )
    return known % {"n": days}


def _safe() -> str:
    if settings.SESSION_COOKIE_SECURE:
        return _("Yes")
    return _("No. That is right only while nobody but this computer can reach it.")
