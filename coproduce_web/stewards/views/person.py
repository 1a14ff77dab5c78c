"""One person: may they sign in, do they keep the site, and where do they take part."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.access import memberships_of
from coproduce_web.initiatives.models import Membership
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.codes import say
from coproduce_web.shared.sections import Link, Row, Section, listed
from coproduce_web.shared.words import on_day
from coproduce_web.stewards import actions
from coproduce_web.stewards.access import everybody, stewarding
from coproduce_web.stewards.forms import ChangeForm
from coproduce_web.stewards.views.crumbs import crumbs
from coproduce_web.writing.pages import WRITES, ask, filled, how


@signed_in
@require_http_methods(WRITES)
def person(request: HttpRequest, person: int) -> HttpResponse:
    """One person: what a steward can put right, whether they keep the site, where they take part."""
    stewarding(request)
    it = get_object_or_404(everybody().prefetch_related("stewardships"), pk=person)
    form = ChangeForm(**filled(request), initial=ChangeForm.of(it))

    def act() -> str:
        actions.change(how(request), it, **form.cleaned_data)
        return reverse("steward_people")

    return ask(
        request,
        form,
        act,
        heading=it.name,
        button=_("Keep these answers"),
        beside=_("Signing in"),
        note=_(
            "With another address, or when you stop them, they are signed out everywhere at once, and "
            "devices they had added no longer let them in."
        ),
        sections=[_keeping(it), _takes_part(request, it)],
        crumbs=crumbs(),
    )


def _keeping(it: Person) -> Section:
    heading = _("Keeping the site")
    held = next((one for one in it.stewardships.all() if one.until_on is None), None)
    if held is None and not (it.email and it.is_active):
        return Section(heading, words=[_("Only somebody who can sign in can keep the site.")])
    if held is None:
        give = Link(_("Ask them to keep the site"), reverse("stewardship_give", args=[it.pk]))
        return Section(heading, words=[_("They do not keep the site.")], links=[give])
    end = Link(_("It ends"), reverse("stewardship_end", args=[held.pk]))
    since = _("They keep the site since %(day)s.") % {"day": on_day(held.from_on)}
    return Section(heading, words=[since], links=[end])


def _takes_part(request: HttpRequest, it: Person) -> Section:
    return listed(
        request,
        memberships_of(it).order_by("initiative__name", "pk"),
        _membership,
        _("Where they take part"),
        note=_("Roles, and what goes with them, are given there."),
        empty=_("Nowhere at present."),
    )


def _membership(one: Membership) -> Row:
    return Row(
        one.initiative.name, reverse("roles", args=[one.initiative_id]), note=str(say("side", one.side))
    )
