"""One change: the words, and what there is to do with it."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from coproduce_web.changes import access
from coproduce_web.changes.models import CLAIMED, Change
from coproduce_web.changes.says import heading, reached
from coproduce_web.changes.views.agreed import agreed
from coproduce_web.changes.views.came_from import came_from
from coproduce_web.changes.views.crumbs import change_crumbs
from coproduce_web.changes.who_told import is_theirs, may_answer, told
from coproduce_web.initiatives.access import Here, here
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.sections import Link, Section, show


@signed_in
@require_safe
def change(request: HttpRequest, initiative: int, change: int) -> HttpResponse:
    """The change."""
    at = here(request, initiative)
    it = access.change(at, change)
    sections = [_words(at, it), agreed(it), came_from(at, it)]
    return show(request, heading(it), sections, kick=_("A change"), crumbs=change_crumbs(it))


def _words(at: Here, it: Change) -> Section:
    return Section(
        _("In their own words") if not is_theirs(at, it) else _("In your own words"),
        note=told(at, it),
        quote=it.words,
        facts=[fact for fact in _facts(it) if fact[1]],
        links=_links(at, it),
    )


def _facts(it: Change) -> list[tuple[str, Any]]:
    lives = {True: _("Their own"), False: _("Somebody’s they know well"), None: ""}
    return [
        (_("Whose life it is"), lives[it.lives_with_it]),
        (_("How it reached us"), reached(it, it.told_by_id)),
    ]


def _links(at: Here, it: Change) -> list[Link]:
    """What waits first is the one main thing to do."""
    place = [it.initiative_id, it.pk]
    links = []
    if may_answer(at, it):
        words = _("Say if it is right") if is_theirs(at, it) else _("Read it back, or check it")
        links = [(words, "change_status"), (_("Say what it came from"), "change_source_add")]
        if it.status != CLAIMED:
            links.reverse()
    links.append((_("Follow it back"), "change_trace"))
    return [Link(words, reverse(name, args=place), main=at == 0) for at, (words, name) in enumerate(links)]
