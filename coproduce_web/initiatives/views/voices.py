"""The voices map: the groups the work touches, who is here, who is missing and what is done about it."""

from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from coproduce_web.initiatives import reach
from coproduce_web.initiatives.access import Here, here, members_of
from coproduce_web.initiatives.crumbs import crumbs
from coproduce_web.initiatives.models import Affected
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.codes import say
from coproduce_web.shared.sections import A_PAGE, Link, Row, Section, filters, show
from coproduce_web.shared.table import table

# So many of the missing are named at once; the list has them all.
NAMED = 5


@signed_in
@require_safe
def voices(request: HttpRequest, initiative: int) -> HttpResponse:
    """Who is missing first; then heads beside heads expected; then everybody."""
    at = here(request, initiative)
    chosen = request.GET.get("show", "all")
    found = _shown(at, chosen)
    page = Paginator(found, A_PAGE).get_page(request.GET.get("page"))
    counts = reach.counts(at.initiative)
    sections = [_missing(at, counts), *_compared(at, page), _everybody(request, page, chosen)]
    lead = _lead(counts) if counts["all"] else ""
    return show(
        request, _("Whose voices are here"), sections, lead=lead, crumbs=crumbs(at.initiative), pictures=True
    )


def _shown(at: Here, chosen: str) -> QuerySet[Affected]:
    everybody = at.initiative.affected_set.all()
    return {
        "missing": reach.missing(at.initiative),
        "seldom": everybody.filter(seldom_heard=True),
        "needed": everybody.filter(needed=True),
    }.get(chosen, everybody)


def _lead(counts: dict[str, int]) -> str:
    words = _("Groups it touches: %(all)d. Contacted: %(contacted)d. Here: %(here)d.")
    return words % counts


def _missing(at: Here, counts: dict[str, int]) -> Section:
    named = list(reach.missing(at.initiative)[:NAMED])
    add = Link(_("Add a group"), reverse("voice_add", args=[at.initiative.pk]), main=True)
    more = Link(_("All who are missing"), "?show=missing#list")
    say_so = Link(
        _("Say who else is missing"),
        reverse("contribution_write", args=[at.initiative.pk]),
        main=True,
    )
    links = [add if at.leads else say_so] + ([more] if counts["missing"] > NAMED else [])
    return Section(
        _("Who is missing"),
        note=_("Those seldom heard come first."),
        rows=[_missed(voice) for voice in named],
        empty=_("Nobody, of those we know of.")
        if counts["all"]
        else _("Nobody has asked yet who this touches."),
        links=links,
    )


def _missed(voice: Affected) -> Row:
    why = f"{say('why_not', voice.why_not)}." if voice.why_not else _("Nobody has said why.")
    meanwhile = _("Who stands for them meanwhile: %(who)s.") % {"who": voice.stood_for_by}
    done = _("What is being done: %(words)s") % {"words": voice.being_done} if voice.being_done else ""
    note = f"{why} {meanwhile}" if voice.stood_for_by else why
    return Row(voice.voice, _address(voice), words=done, note=note)


def _address(voice: Affected) -> str:
    return reverse("voice", args=[voice.initiative_id, voice.pk])


def _compared(at: Here, page: Page[Affected]) -> list[Section]:
    members = members_of(at.initiative).count()
    drawn = reach.picture(page, members)
    if not drawn:
        return []
    words = _(
        "Dot: how many are here. Bar: how many chance alone would give, were our %(members)d members"
        " drawn by lot from everybody who lives here."
    ) % {"members": members}
    note = _("Heads are counted. Among so few people a share would only mislead.")
    given = {"picture": drawn, "words": words}
    return [Section(_("Heads beside heads expected"), note=note, part="voices_picture.html", given=given)]


def _everybody(request: HttpRequest, page: Page[Affected], chosen: str) -> Section:
    offered = {
        "all": _("All"),
        "missing": _("Missing"),
        "seldom": _("Seldom heard"),
        "needed": _("Needed to get it done"),
    }
    heads = [_("Group"), _("Contacted"), _("Somebody joined"), _("Take part")]
    rows: list[Any] = [
        [
            (voice.voice, _address(voice)),
            reach.contacted(voice),
            reach.joined(voice) or "–",
            "–" if voice.heads is None else voice.heads,
        ]
        for voice in page
    ]
    return Section(
        _("The groups it touches"),
        at="list",
        filters=filters(request, offered.items(), chosen if chosen in offered else "all"),
        table=table(_("The groups it touches"), heads, rows, numbers=(3,), quiet=True) if rows else None,
        pages=page,
        empty=_("None here."),
    )
