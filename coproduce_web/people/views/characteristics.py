"""Who people are: told by them, or written down as they tell it. Only the person ever reads it."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from coproduce_web.initiatives.access import today
from coproduce_web.people.access import Whose, theirs, whose
from coproduce_web.people.actions import characteristics as actions
from coproduce_web.people.forms.characteristics import TakeAwayForm, WhoIAmForm, WhoTheyAreForm
from coproduce_web.people.models import Characteristic
from coproduce_web.people.views.crumbs import crumbs_to, how_told
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.sections import Link, Row, Section, listed
from coproduce_web.shared.words import on_day
from coproduce_web.writing.pages import WRITES, ask, filled, how

WHY = gettext_lazy(
    "We count these, without names, to see whether everybody this is about takes part."
    " They stand beside no name on any page."
)


@signed_in
@require_http_methods(WRITES)
def mine(request: HttpRequest) -> HttpResponse:
    """What one tells of oneself, and below it what one told before."""
    it = whose(request)
    form = WhoIAmForm(**filled(request))

    def act() -> str:
        actions.tell(how(request), it.person, told=form.told(), told_on=today())
        return reverse("my_characteristics")

    return ask(
        request,
        form,
        act,
        heading=_("About who I am"),
        button=_("Tell it"),
        beside=_("Only what you like"),
        note=_("Answer any of these, or none. For many, yes or no will do; your own words are as good."),
        lead=WHY,
        sections=[_told(request, it)],
        crumbs=crumbs_to(it),
    )


def _told(request: HttpRequest, it: Whose) -> Section:
    found = it.person.characteristics.order_by("-told_on", "pk")
    born_in = it.details and it.details.born_in
    links = [Link(_("Take some of it away"), reverse("my_characteristics_away"))]
    return listed(
        request,
        found,
        _row,
        _("What you told us"),
        note=_("Only you see this. Told again, both stay, each with its day."),
        words=[_("Born in %(year)d.") % {"year": born_in}] if born_in else [],
        empty=_("Nothing yet."),
        links=links if born_in or found.exists() else [],
    )


def _row(one: Characteristic) -> Row:
    return Row(
        str(one.get_strand_display()),
        quote=one.value,
        note=_("Told on %(day)s") % {"day": on_day(one.told_on)},
    )


@signed_in
@require_http_methods(WRITES)
def away(request: HttpRequest) -> HttpResponse:
    """Some of it, or all, is taken away."""
    it = whose(request)
    form = TakeAwayForm(it.person.characteristics.order_by("-told_on", "pk"), **filled(request))

    def act() -> str:
        which, year_too = list(form.cleaned_data["which"]), form.cleaned_data["year_too"]
        actions.take_away(how(request), it.person, which=which, year_too=year_too)
        return reverse("my_characteristics")

    return ask(
        request,
        form,
        act,
        heading=_("Take away what I told"),
        button=_("Take away"),
        beside=_("What you told us"),
        note=_("It is deleted, and counted no more."),
        crumbs=[*crumbs_to(it), (reverse("my_characteristics"), _("About who I am"))],
    )


@signed_in
@require_http_methods(WRITES)
def of_person(request: HttpRequest, initiative: int, person: int) -> HttpResponse:
    """What somebody tells of themselves, written down by another; who tells it by themselves, does."""
    it = theirs(request, initiative, person)
    if it.is_mine:
        return redirect("my_characteristics")
    form = WhoTheyAreForm(it.initiative, **filled(request), initial={"told_on": today()})

    def act() -> str:
        reached = how_told(request, it, form)
        answers = {name: form.cleaned_data[name] for name in ("told_on", "take_away")}
        actions.tell(reached, it.person, told=form.told(), **answers)
        return it.page

    return ask(
        request,
        form,
        act,
        heading=_("About who they are"),
        button=_("Write it down"),
        beside=_("Told by %(name)s") % {"name": it.person.name},
        note=_("Only what they want to tell. For many, yes or no will do; their own words are as good."),
        lead=WHY,
        crumbs=crumbs_to(it),
    )
