"""The history looked through."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from coproduce_web.shared.access import signed_in
from coproduce_web.shared.sections import Section, show
from coproduce_web.stewards.access import stewarding
from coproduce_web.stewards.views.crumbs import crumbs
from coproduce_web.writing.history import first_altered
from coproduce_web.writing.models import Entry


@signed_in
@require_safe
def history(request: HttpRequest) -> HttpResponse:
    """Every entry looked at, from the first; the first that does not stand as it was written is named."""
    stewarding(request)
    wrong = first_altered()
    then = _("Copy the database as it is now, and ask who could write to it.")
    section = Section(
        _("Every entry, from the first"),
        answer=_("No.") if wrong else _("Yes."),
        words=[wrong, then] if wrong else [_holds()],
    )
    return show(request, _("Does the history hold?"), [section], crumbs=crumbs()[:1])


def _holds() -> str:
    entries = Entry.objects.count()
    every = ngettext(
        "The one entry stands as it was written.", "All %(n)d entries stand as they were written.", entries
    )
    return every % {"n": entries} if entries else _("Nothing has been written yet.")
