"""Who supports somebody: written down, and taken away again."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coproduce_web.people.access import whose
from coproduce_web.people.actions import support as actions
from coproduce_web.people.forms.support import SupporterForForm, SupporterForm
from coproduce_web.people.forms.told import told
from coproduce_web.people.views.crumbs import crumbs_to, how_told
from coproduce_web.shared.access import signed_in
from coproduce_web.writing.pages import WRITES, ask, filled, how


@signed_in
@require_http_methods(WRITES)
def add(request: HttpRequest, **where: int) -> HttpResponse:
    """Somebody who supports them."""
    it = whose(request, **where)
    form = told(it, SupporterForm, SupporterForForm, **filled(request))

    def act() -> str:
        reached = how_told(request, it, form)
        answers = {name: value for name, value in form.cleaned_data.items() if name != "agreed"}
        actions.supported_by(reached, it.person, **answers)
        return it.page

    return ask(
        request,
        form,
        act,
        heading=it.said(_("Who supports you?"), _("Who supports %(name)s?")),
        button=_("Write it down"),
        beside=_("Somebody who helps"),
        note=_("Whoever may be rung, or comes along, or speaks for them when they ask for it."),
        crumbs=crumbs_to(it),
    )


@signed_in
@require_http_methods(WRITES)
def remove(request: HttpRequest, supporter: int, **where: int) -> HttpResponse:
    """They do not any more."""
    it = whose(request, **where)
    one = get_object_or_404(it.person.supporters, pk=supporter)

    def act() -> str:
        actions.no_longer(how(request, on_behalf_of=None if it.is_mine else it.person), one)
        return it.page

    return ask(
        request,
        forms.Form(**filled(request)),
        act,
        heading=_("Take %(name)s away?") % {"name": one.name},
        button=_("Take away"),
        beside=it.said(_("No longer a supporter of yours"), _("No longer a supporter of %(name)s")),
        note=_("The name and the number are deleted."),
        crumbs=crumbs_to(it),
    )
