"""Words that home pages share: how soon, how many, of which piece of work."""

from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from coproduce_web.initiatives.access import today
from coproduce_web.initiatives.models import Initiative


def how_soon(day: date) -> str:
    """`Today`, `Tomorrow`, `In 8 days`, or how long ago it was."""
    days = (day - today()).days
    if days == 0:
        return _("Today.")
    if days == 1:
        return _("Tomorrow.")
    if days > 1:
        return _("In %(days)d days.") % {"days": days}
    return ngettext("%(days)d day ago.", "%(days)d days ago.", -days) % {"days": -days}


def by(day: date | None) -> str:
    """`Thursday 3 December`, with the year where it is another."""
    if day is None:
        return ""
    return date_format(day, "l j F" if day.year == today().year else "l j F Y")


def of_work(initiative: Initiative) -> str:
    """`Of Early bus.`, for whoever is in several."""
    return _("Of %(work)s.") % {"work": initiative.name}
