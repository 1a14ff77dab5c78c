"""What helps somebody take part: asked of everybody, told, put in other words, no longer needed."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coproduce_web.initiatives.access import members_of, today
from coproduce_web.people.access import Whose, whose
from coproduce_web.people.actions import support as actions
from coproduce_web.people.forms.support import NeedForForm, NeedForm, SupportForForm, SupportForm
from coproduce_web.people.forms.told import told
from coproduce_web.people.views.crumbs import crumbs_to, how_told
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.codes import say
from coproduce_web.shared.words import on_day
from coproduce_web.writing.pages import WRITES, ask, filled


@signed_in
@require_http_methods(WRITES)
def support(request: HttpRequest, **where: int) -> HttpResponse:
    """All that helps, from now on."""
    it = whose(request, **where)
    standing = list(it.person.supports.filter(until_on=None).values_list("kind", flat=True))
    known = {"kinds": standing, "asked_on": today()}
    form = told(it, SupportForm, SupportForForm, **filled(request), initial=known)

    def act() -> str:
        reached = how_told(request, it, form)
        answers = {"asked_on": today()} | form.cleaned_data
        actions.ask(reached, it.person, **answers, membership=None if it.is_mine else it.member)
        return it.page

    return ask(
        request,
        form,
        act,
        heading=it.said(_("What helps you take part?"), _("What helps %(name)s take part?")),
        button=_("Write it down"),
        beside=_("Asked of everybody"),
        note=_(
            "The same questions go to professionals too. What is ticked goes with them to every"
            " meeting until the tick is taken away."
        ),
        facts=_asked(it),
        crumbs=crumbs_to(it),
    )


def _asked(it: Whose) -> list[tuple[str, str]]:
    if it.is_mine:
        return []
    members = members_of(it.initiative)
    told = {"asked": members.exclude(asked_support_on=None).count(), "all": members.count()}
    first = it.member.asked_support_on
    return [
        (_("Asked first"), on_day(first) if first else _("Not yet")),
        (_("Asked in this work"), _("%(asked)d of %(all)d") % told),
    ]


@signed_in
@require_http_methods(WRITES)
def need(request: HttpRequest, support: int, **where: int) -> HttpResponse:
    """One of them in other words, or that it is no longer needed."""
    it = whose(request, **where)
    one = get_object_or_404(it.person.supports.filter(until_on=None), pk=support)
    known = {"stands": "yes", "words": one.words, "on": today()}
    form = told(it, NeedForm, NeedForForm, **filled(request), initial=known)

    def act() -> str:
        reached = how_told(request, it, form)
        answers = {"on": today()} | form.cleaned_data
        actions.reword(reached, one, **answers | {"stands": answers["stands"] is not False})
        return it.page

    return ask(
        request,
        form,
        act,
        heading=str(say("need_kind", one.kind)),
        button=_("Write it down"),
        beside=it.said(_("What you told us"), _("What %(name)s told us")),
        facts=[(_("Told on"), on_day(one.told_on))],
        crumbs=crumbs_to(it),
    )
