"""Who is here: names and roles for every member; for those who facilitate also how to reach each of them."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.core.paginator import Paginator
from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from coproduce_web.initiatives.access import Here, here, members_of, roles_held, today
from coproduce_web.initiatives.crumbs import crumbs
from coproduce_web.initiatives.models import Membership
from coproduce_web.people.reach import in_a_line
from coproduce_web.people.waiting import erasures_asked, members_never_asked
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.codes import say
from coproduce_web.shared.sections import A_PAGE, Link, Row, Section, filters, show
from coproduce_web.shared.words import SIDES, on_day

Roles = dict[int, list[str]]


@signed_in
@require_safe
def people(request: HttpRequest, initiative: int) -> HttpResponse:
    """The sides as numbers, then everybody by name."""
    at = here(request, initiative)
    sections = [_sides(at), _everybody(request, at), _mine()]
    # The signs of the sides are pictures.
    return show(request, _("Who is here"), sections, crumbs=crumbs(at.initiative), pictures=True)


def _sides(at: Here) -> Section:
    counted = members_of(at.initiative).order_by().values("side").annotate(
        heads=Count("pk"), asked=Count("pk", filter=~Q(asked_support_on=None))
    )  # fmt: skip
    sides = {one["side"]: one for one in counted}
    heads, asked = (sum(one[what] for one in sides.values()) for what in ("heads", "asked"))
    facts: list[tuple[str, Any]] = [
        (str(SIDES[side]), sides[side]["heads"]) for side in SIDES if side in sides
    ]
    if at.facilitates:
        told = _("%(asked)d of %(heads)d") % {"asked": asked, "heads": heads}
        facts.append((_("Asked what helps them take part"), told))
    answer = ngettext("%(n)d person", "%(n)d people", heads) % {"n": heads}
    return Section(_("All together"), answer=answer, facts=facts, links=_links(at))


def _links(at: Here) -> list[Link]:
    if not at.facilitates:
        return []
    links = [
        Link(_("Add a person"), reverse("person_add", args=[at.initiative.pk]), main=True),
        Link(_("Bring in a list"), reverse("people_import", args=[at.initiative.pk])),
    ]
    if erasures_asked(at.person).exists():
        links.append(Link(_("Somebody asks to be erased"), reverse("erasures")))
    return links


def _everybody(request: HttpRequest, at: Here) -> Section:
    offered = {"all": _("All"), "unasked": _("Not yet asked what helps"), "left": _("Have left")}
    chosen = request.GET.get("show", "all")
    found = _shown(at, chosen if at.facilitates else "all")
    page = Paginator(found, A_PAGE).get_page(request.GET.get("page"))
    roles = _roles(at, page)
    return Section(
        _("Everybody by name"),
        note=_("Only those who take part in this work see the names."),
        at="list",
        filters=filters(request, offered.items(), chosen if chosen in offered else "all")
        if at.facilitates
        else (),
        rows=[_row(at, one, roles[one.person_id]) for one in page],
        pages=page,
        empty=_("Nobody here."),
    )


def _shown(at: Here, chosen: str) -> QuerySet[Membership]:
    if chosen == "left":
        left = Membership.objects.filter(initiative=at.initiative, left_on__lte=today())
        return left.select_related("person").order_by("-left_on", "pk")
    found = members_never_asked(at.initiative) if chosen == "unasked" else members_of(at.initiative)
    # How to reach them is read only for those who may know it.
    return found.select_related("person__details") if at.facilitates else found


def _roles(at: Here, page: Iterable[Membership]) -> Roles:
    held: Roles = defaultdict(list)
    people = [one.person_id for one in page]
    for role in roles_held(at.initiative).filter(person__in=people):
        # The role's name alone: what comes after the colon explains it to whoever gives it.
        held[role.person_id].append(str(say("role", role.role)).partition(":")[0])
    return held


def _row(at: Here, one: Membership, roles: list[str]) -> Row:
    words = ", ".join(roles)
    if not at.facilitates:
        return Row(one.person.name, reverse("me") if one.person_id == at.person.pk else "", words=words)
    if one.left_on and one.left_on <= today():
        return Row(one.person.name, words=_left(one), side=one.side)
    address = reverse("person", args=[one.initiative_id, one.person_id])
    told = [words, _("Here since %(day)s") % {"day": on_day(one.joined_on)}]
    reach = in_a_line(one.person, getattr(one.person, "details", None))
    return Row(
        one.person.name, address, words=reach, side=one.side, note=". ".join(words for words in told if words)
    )


def _left(one: Membership) -> str:
    left = _("Left on %(day)s.") % {"day": on_day(one.left_on or today())}
    return f"{left} {say('left_why', one.left_why)}." if one.left_why else left


def _mine() -> Section:
    return Section(
        _("And you"),
        words=[_("You can see all that we hold about you, put it right, and take it away.")],
        rows=[Row(links=[Link(_("What we hold about me"), reverse("me"))])],
    )
