"""The history of a piece of work: who wrote down what, when, on whose behalf and by which channel."""

from collections.abc import Iterable

from django.core.paginator import Page, Paginator
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives import deeds
from coproduce_web.initiatives.access import CHAIR, FACILITATOR, Here, keeping, sides_of
from coproduce_web.initiatives.crumbs import crumbs
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.codes import say
from coproduce_web.shared.sections import A_PAGE, Section, show
from coproduce_web.shared.table import table
from coproduce_web.writing.models import Entry


@signed_in
@require_safe
def history(request: HttpRequest, initiative: int) -> HttpResponse:
    """All that was written down in it, the newest first; for those who lead, and a steward."""
    at = keeping(request, initiative)
    found = Entry.objects.filter(initiative=initiative).select_related("by", "on_behalf_of").order_by("-pk")
    page = Paginator(found, A_PAGE).get_page(request.GET.get("page"))
    heads = [_("What"), _("When"), _("Written down by"), _("How it came")]
    section = Section(
        _("All that was done"),
        note=_("Nothing here is ever changed: what is put right is a new line."),
        at="list",
        table=table(_("All that was done"), heads, _rows(at, page), quiet=True) if page else None,
        pages=page,
        empty=_("Nothing has been written down yet."),
    )
    lead = _("The words that people said are not here, only that something was written down.")
    return show(request, _("The history"), [section], lead=lead, crumbs=crumbs(at.initiative))


def _rows(at: Here, page: Page[Entry]) -> Iterable[list[str]]:
    known = Known(at)
    for entry in page:
        yield [
            deeds.told(entry.did, entry.thing),
            date_format(timezone.localtime(entry.at), "j M Y, H.i"),
            known.wrote(entry),
            str(say("channel", entry.channel)),
        ]


class Known:
    """By what name the reader may know each person: those who facilitate know everybody.

    For a chair or a steward whoever holds no office here is their side: what a member told a facilitator,
    and what was said without a name, stays so.
    """

    def __init__(self, at: Here) -> None:
        self.everybody = at.facilitates
        self.sides = sides_of(at.initiative)
        lead = at.initiative.role_set.filter(role__in=CHAIR | FACILITATOR)
        self.in_office = {at.person.pk, *lead.values_list("person", flat=True)}

    def wrote(self, entry: Entry) -> str:
        """Who wrote it down, and for whom."""
        writer = self._name(entry.by) if entry.by else _("Somebody who did not sign in")
        if entry.on_behalf_of is None:
            return writer
        return _("%(writer)s, for %(person)s") % {"writer": writer, "person": self._name(entry.on_behalf_of)}

    def _name(self, person: Person) -> str:
        if self.everybody or person.pk in self.in_office:
            return person.name
        return str(say("side", self.sides.get(person.pk, "not known")))
