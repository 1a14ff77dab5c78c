"""Records whose power was read: fetching them, the day they reach to, and the way back from their pages."""

from collections.abc import Callable
from uuid import UUID

from django.http import Http404, HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from coproduce_web.assessment.access import readable
from coproduce_web.assessment.models import Given, Power
from coproduce_web.assessment.own_records import initiative_of
from coproduce_web.assessment.views.crumbs import list_crumbs
from coproduce_web.initiatives.access import initiatives_of
from coproduce_web.shared.words import on_day
from coproduce_web.writing.evidence import record_code
from coproduce_web.writing.pages import reader


def power_read(request: HttpRequest, pk: UUID) -> Given:
    """Those records, if the reader may see them and power has been read from them; else 404."""
    given = readable(reader(request), pk)
    if not Power.objects.filter(given=given).exists():
        raise Http404
    return given


def until(given: Given) -> str:
    """The day its records reach to."""
    return on_day(given.as_of or given.given_at.date())


def work_names(request: HttpRequest, given: Given) -> Callable[[str], str]:
    """What a piece of work is called: of the site's own by name, where the reader may see that it exists."""
    if not given.scope:
        return str
    if initiative_of(given.scope):
        return lambda _code: given.name
    names = {record_code("initiative", one.pk): str(one) for one in initiatives_of(reader(request))}
    return lambda code: names.get(code, code)


def power_crumbs(given: Given, *below: tuple[str, str]) -> list[tuple[str, str]]:
    """The way back, through pages below the seven principles: (name of the address, words)."""
    here = [(reverse("assessment", args=[given.pk]), given.name)]
    return [*list_crumbs(), *here, *((reverse(name, args=[given.pk]), words) for name, words in below)]


def back_to_power() -> tuple[str, str]:
    """The page where power sits, for `power_crumbs`."""
    return "power", _("Where does the power sit?")
