"""Everybody known to the site, and somebody new among them."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from coproduce_web.accounts.models import Person
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.sections import Link, Row, Section, filters, listed, show
from coproduce_web.stewards import actions
from coproduce_web.stewards.access import people_named, shown, stewarding
from coproduce_web.stewards.forms import AddForm
from coproduce_web.stewards.may_sign_in_email import send_to
from coproduce_web.stewards.views.crumbs import crumbs
from coproduce_web.writing.pages import WRITES, ask, filled, how


@signed_in
@require_safe
def people(request: HttpRequest) -> HttpResponse:
    """Everybody, a page at a time; or those in whose name or address some words are."""
    stewarding(request)
    words = request.GET.get("words", "").replace("\0", "").strip()
    offered = {"in": _("May sign in"), "stopped": _("Stopped"), "all": _("Everybody")}
    chosen = request.GET.get("show", "all") if not words else "all"
    found = listed(
        request,
        people_named(words).filter(shown(chosen)),
        _row,
        _("Found") if words else _("Everybody by name"),
        filters=[] if words else filters(request, offered.items(), chosen if chosen in offered else "all"),
        empty=_("Nobody of that name or address. Try fewer letters.") if words else _("Nobody."),
        links=[Link(_("Let somebody sign in"), reverse("steward_person_add"), main=True)],
    )
    look_up = Section(_("Look somebody up"), part="stewards_find.html", given=words)
    return show(request, _("People"), [look_up, found], crumbs=crumbs()[:1])


def _row(person: Person) -> Row:
    told = [] if person.is_active else [_("Stopped from signing in.")]
    if person.keeps_the_site:
        told.append(_("Keeps the site."))
    address = person.email or _("No email address")
    return Row(person.name, reverse("steward_person", args=[person.pk]), words=address, note=" ".join(told))


@signed_in
@require_http_methods(WRITES)
def add(request: HttpRequest) -> HttpResponse:
    """Somebody new, who may sign in."""
    stewarding(request)
    form = AddForm(**filled(request))

    def act() -> str:
        person = actions.let_in(how(request), **form.cleaned_data)
        send_to(person, request.build_absolute_uri(reverse("account_login")))
        return reverse("steward_person", args=[person.pk])

    return ask(
        request,
        form,
        act,
        heading=_("Let somebody sign in"),
        button=_("Let them sign in"),
        note=_("Look them up first: whoever takes part anywhere is known already. An email tells them."),
        crumbs=crumbs(),
    )
