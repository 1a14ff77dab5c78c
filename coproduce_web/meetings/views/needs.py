"""What people need. One sees one’s own needs; those who facilitate see them all."""

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from coproduce_web.initiatives.access import Here, here, today
from coproduce_web.initiatives.crumbs import Crumbs, crumbs
from coproduce_web.meetings import access, coming
from coproduce_web.meetings.models import Need
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.codes import say
from coproduce_web.shared.sections import Link, Row, Section, filters, listed, show
from coproduce_web.shared.words import on_day

SHOWN = ("to-arrange", "to-ask", "all")


def arranged_for(need: Need) -> str:
    """A need and what was arranged for it, as the person reads it."""
    told = {"need": say("need_kind", need.kind), "arranged": need.arranged}
    if need.arranged:
        return _("%(need)s: %(arranged)s") % told
    return _("%(need)s: we know, and will tell you what is arranged.") % told


@signed_in
@require_safe
def needs(request: HttpRequest, initiative: int) -> HttpResponse:
    """Those to arrange, those to ask after, and all of them."""
    at = here(request, initiative)
    chosen = request.GET.get("show", "to-arrange" if at.facilitates else "all")
    ways = [_("To arrange"), _("To ask: was it met?"), _("All")]
    section = listed(
        request,
        _found(at, chosen),
        _row,
        _("What people need") if at.facilitates else _("What you need"),
        note="" if at.facilitates else _("Only you and those who facilitate see this."),
        filters=filters(request, zip(SHOWN, ways, strict=True), chosen) if at.facilitates else (),
        empty=_("There is nothing here."),
    )
    return show(request, _("Needs"), [section], crumbs=crumbs(at.initiative))


def _found(at: Here, chosen: str) -> QuerySet[Need]:
    if at.facilitates and chosen == "to-arrange":
        return coming.needs_not_arranged(at.initiative)
    if at.facilitates and chosen == "to-ask":
        return coming.needs_to_ask_after(at.initiative)
    return access.needs(at).order_by("-meeting__held_on", "-pk")


def _row(need: Need) -> Row:
    return Row(
        str(say("need_kind", need.kind)),
        need_page(need),
        words=f"{whose(need)}. {need.words}",
        note=f"{for_what(need)} {_state(need)}",
    )


def whose(need: Need) -> str:
    """Whose it is, as far as anybody knows."""
    if need.person:
        return need.person.name
    return _("A group") if need.for_group else _("Somebody without a name")


def for_what(need: Need) -> str:
    """For which meeting."""
    if not need.meeting:
        return ""
    return _("For %(meeting)s on %(day)s.") % {
        "meeting": need.meeting.title,
        "day": on_day(need.meeting.held_on),
    }


def _state(need: Need) -> str:
    if need.met:
        return _("Was it met: %(met)s.") % {"met": str(say("met", need.met)).lower()}
    return _("Arranged.") if need.arranged_on else _("Nothing is arranged yet.")


@signed_in
@require_safe
def need(request: HttpRequest, initiative: int, need: int) -> HttpResponse:
    """One need: who told it and how, what was arranged, whether it was met."""
    at = here(request, initiative)
    it = access.need(at, need)
    told = _("On %(day)s, %(channel)s") % {
        "day": on_day(it.told_on),
        "channel": str(say("channel", it.channel)).lower(),
    }
    met = f"{say('met', it.met)} ({say('met_said_by', it.met_said_by)})" if it.met else ""
    facts = [
        (_("Who"), whose(it)),
        (_("For"), it.meeting.title if it.meeting else _("Taking part at all")),
        (_("In their words"), it.words),
        (_("Told"), told),
        (_("Arranged"), it.arranged or _("Nothing yet")),
        (_("Was it met?"), met),
        (_("Kept away"), _("Yes, it kept somebody away") if it.kept_away else ""),
    ]
    section = Section(
        _("What we know"), facts=[(term, said) for term, said in facts if said], links=_links(at, it)
    )
    return show(request, str(say("need_kind", it.kind)), [section], crumbs=need_crumbs(at))


def _links(at: Here, need: Need) -> list[Link]:
    place = [need.initiative_id, need.pk]
    over = bool(need.meeting and need.meeting.held_on <= today())
    met = Link(_("Say if it was met"), reverse("need_met", args=place), main=over)
    arranged = Link(_("Say what was arranged"), reverse("need_arrangement", args=place), main=not over)
    return [arranged, met] if at.facilitates else [met]


def need_page(need: Need) -> str:
    """Its own page."""
    return reverse("need", args=[need.initiative_id, need.pk])


def need_crumbs(at: Here, *below: Need) -> Crumbs:
    """The way back from it."""
    own = [(need_page(need), str(say("need_kind", need.kind))) for need in below]
    return [*crumbs(at.initiative, ("needs", _("Needs"))), *own]
