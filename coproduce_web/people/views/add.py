"""Adding a person, or asking in somebody we know already."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coproduce_web.initiatives.access import Here, facilitating, members_of
from coproduce_web.initiatives.crumbs import crumbs
from coproduce_web.people.actions import members as actions
from coproduce_web.people.forms.members import AddForm
from coproduce_web.people.known import ANOTHER, Known, alike, chosen
from coproduce_web.shared.access import signed_in
from coproduce_web.writing.pages import WRITES, ask, filled, how


@signed_in
@require_http_methods(WRITES)
def add(request: HttpRequest, initiative: int) -> HttpResponse:
    """Name, side and one line are enough. Of somebody alike it is asked first who it is."""
    at = facilitating(request, initiative)
    typed = filled(request)
    known = _alike(at, typed)
    form = AddForm(known, **typed, initial={"channel": "in person"})

    def act() -> str:
        return _added(request, at, **form.cleaned_data)

    return ask(
        request,
        form,
        act,
        heading=_("Add a person"),
        button=_("Add them"),
        beside=_("A name and a side are enough"),
        note=_(
            "Nobody needs an email address to count. Ask what helps them take part next, on their own page."
        ),
        crumbs=crumbs(at.initiative, ("people", _("Who is here"))),
    )


def _alike(at: Here, typed: dict[str, Any]) -> list[Known]:
    if "data" not in typed:
        return []
    reach = typed["data"].get("reach", "")
    return alike(at, typed["data"].get("name", ""), reach if "@" in reach else "")


def _added(
    request: HttpRequest, at: Here, *, channel: str, who: str = "", side: str, reach: Any, **told: Any
) -> str:
    reached = how(request, channel=channel)
    if who in ("", ANOTHER):
        member = actions.add(reached, at.initiative, side=side, reach=reach, **told)
        return reverse("person", args=[at.initiative.pk, member.person_id])
    person = chosen(who, reach.email)
    if not members_of(at.initiative).filter(person=person).exists():
        read_at = request.build_absolute_uri(reverse("me"))
        actions.join(reached, at.initiative, person=person, side=side, read_at=read_at)
    return reverse("person", args=[at.initiative.pk, person.pk])
