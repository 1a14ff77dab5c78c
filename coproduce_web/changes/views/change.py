"""One change: the words, how far they are agreed, and what it came from."""

from collections.abc import Sequence
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from coproduce_web.changes import access
from coproduce_web.changes.models import CHECKED, CLAIMED, Change, Source, Verified
from coproduce_web.changes.says import STATUSES, WENT, is_theirs, may_answer, reached, told
from coproduce_web.initiatives.access import Here, here
from coproduce_web.initiatives.crumbs import Crumbs, crumbs
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.sections import Link, Row, Section, show
from coproduce_web.shared.words import on_day


@signed_in
@require_safe
def change(request: HttpRequest, initiative: int, change: int) -> HttpResponse:
    """The change."""
    at = here(request, initiative)
    it = access.change(at, change)
    sections = [_words(at, it), _agreed(it), _came_from(at, it)]
    return show(request, _heading(it), sections, kick=_("A change"), crumbs=change_crumbs(it))


def _heading(it: Change) -> str:
    went = str(WENT[it.direction])
    return f"{went}: {it.outcome.words}" if it.outcome else went


def change_crumbs(it: Change) -> Crumbs:
    """To the work, and its changes."""
    return crumbs(it.initiative, ("changes", _("Changes in people’s lives")))


def page_of(it: Change) -> str:
    """The change's own page."""
    return reverse("change", args=[it.initiative_id, it.pk])


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


def _agreed(it: Change) -> Section:
    records = list(it.verified_set.select_related("written_by"))
    return Section(
        _("Is it right?"),
        note=_("First who told it agrees to the words. Then somebody else may check it."),
        words=[str(STATUSES[it.status])],
        rows=[_verified(it, one) for one in records],
    )


def _verified(it: Change, one: Verified) -> Row:
    day = {"day": on_day(one.verified_on)}
    heading = _("Checked on %(day)s") if one.status == CHECKED else _("Agreed on %(day)s")
    return Row(heading % day, words=one.words, note=reached(one, it.told_by_id))


def _came_from(at: Here, it: Change) -> Section:
    sources: Sequence[Source] = list(it.source_set.select_related("action", "decision"))
    return Section(
        _("What it came from"),
        at="sources",
        rows=[_source(at, it, one) for one in sources],
        empty=_("Nobody has said yet what it came from."),
    )


def _source(at: Here, it: Change, one: Source) -> Row:
    ours = [it.initiative_id]
    address = (
        reverse("action", args=[*ours, one.action_id])
        if one.action
        else reverse("decision", args=[*ours, one.decision_id])
    )
    kind = _("Something done.") if one.action else _("A decision.")
    said = {
        True: _("Whoever lives with it says so too."),
        False: _("Whoever lives with it says that it did not come from this."),
        None: _("Whoever lives with it has not been asked."),
    }[one.agreed]
    ask = Link(_("Say if it came from this"), reverse("change_source", args=[*ours, it.pk, one.pk]))
    links = [ask] if one.agreed is None and may_answer(at, it) else []
    return Row(str(one), address, note=f"{kind} {said}", links=links)
