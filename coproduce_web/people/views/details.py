"""How to reach somebody, what they can read, and how they would like to take part."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coproduce_web.people.access import Whose, whose
from coproduce_web.people.actions import details as actions
from coproduce_web.people.forms.details import DetailsForForm, DetailsForm, WaysForForm, WaysForm
from coproduce_web.people.forms.told import told
from coproduce_web.people.views.crumbs import crumbs_to, how_told
from coproduce_web.shared.access import signed_in
from coproduce_web.writing.pages import WRITES, ask, filled


@signed_in
@require_http_methods(WRITES)
def details(request: HttpRequest, **where: int) -> HttpResponse:
    """How it stands now."""
    it = whose(request, **where)
    writes = {} if it.is_mine else {"may_write_email": actions.may_write_email(it.reader, it.person)}
    form = told(it, DetailsForm, DetailsForForm, **filled(request), initial=_known(it), **writes)

    def act() -> str:
        reached = how_told(request, it, form)
        actions.put_right(reached, it.person, **form.cleaned_data)
        return it.page

    return ask(
        request,
        form,
        act,
        heading=it.said(_("How to reach you"), _("How to reach %(name)s")),
        button=_("Write it down"),
        beside=_("As it is now"),
        note=_("Only the name is needed. Read by the person themselves, and by those who facilitate."),
        crumbs=crumbs_to(it),
    )


def _known(it: Whose) -> dict[str, Any]:
    known = {name: getattr(it.details, name, "") for name in DetailsForm.base_fields}
    known["record_format"] = known["record_format"] or "ordinary print"
    return known | {"name": it.person.name, "email": it.person.email or ""}


@signed_in
@require_http_methods(WRITES)
def ways(request: HttpRequest, **where: int) -> HttpResponse:
    """How they would like to take part."""
    it = whose(request, **where)
    liked = list(it.person.ways.values_list("way", flat=True))
    form = told(it, WaysForm, WaysForForm, **filled(request), initial={"ways": liked})

    def act() -> str:
        reached = how_told(request, it, form)
        actions.would_like(reached, it.person, **form.cleaned_data)
        return it.page

    return ask(
        request,
        form,
        act,
        heading=it.said(_("How you would like to take part"), _("How %(name)s would like to take part")),
        button=_("Write it down"),
        beside=_("Any number of ways"),
        note=_("A meeting is only one way. What is wished here is set beside what was possible (1.4)."),
        crumbs=crumbs_to(it),
    )
