"""Saying what somebody needs, what was arranged for it, and whether it was met."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coproduce_web.initiatives.access import facilitating, here, today
from coproduce_web.meetings import access
from coproduce_web.meetings.actions import needs as actions
from coproduce_web.meetings.forms.needs import ArrangedForm, MetForForm, MetForm, NeedForForm, OwnNeedForm
from coproduce_web.meetings.views.crumbs import meeting_crumbs, page_of
from coproduce_web.meetings.views.needs import for_what, need_crumbs, need_page, whose
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.codes import say
from coproduce_web.writing.pages import WRITES, ask, filled, how


@signed_in
@require_http_methods(WRITES)
def arrangement(request: HttpRequest, initiative: int, need: int) -> HttpResponse:
    """Say what was arranged."""
    at = facilitating(request, initiative)
    it = access.need(at, need)
    offered = {"arranged": it.arranged, "arranged_on": it.arranged_on or today()}
    form = ArrangedForm(initial=offered, **filled(request))

    def act() -> str:
        return need_page(actions.arrange(how(request), it, **form.cleaned_data))

    return ask(
        request,
        form,
        act,
        heading=_("What was arranged?"),
        button=_("Write it down"),
        beside=whose(it),
        note=f"{say('need_kind', it.kind)}. {for_what(it)}",
        quote=it.words,
        crumbs=need_crumbs(at, it),
    )


@signed_in
@require_http_methods(WRITES)
def met(request: HttpRequest, initiative: int, need: int) -> HttpResponse:
    """Say whether it was met: oneself, or as somebody told us."""
    at = here(request, initiative)
    it = access.need(at, need)
    own = it.person == at.person
    form = MetForm(**filled(request)) if own else MetForForm(at.initiative, **filled(request))

    def act() -> str:
        reached = form.reached() | {"on_behalf_of": it.person} if isinstance(form, MetForForm) else {}
        return need_page(actions.say_met(how(request, **reached), it, **form.answers()))

    return ask(
        request,
        form,
        act,
        heading=_("Did it work for you?") if own else _("Was it met?"),
        button=_("Write it down"),
        beside=str(say("need_kind", it.kind)),
        note=f"{whose(it)}. {for_what(it)}",
        quote=it.words,
        crumbs=need_crumbs(at, it),
    )


@signed_in
@require_http_methods(WRITES)
def tell(request: HttpRequest, initiative: int, meeting: int) -> HttpResponse:
    """Say what one needs oneself; who facilitates writes down what somebody told them."""
    at = here(request, initiative)
    it = access.meeting(at, meeting)
    form: OwnNeedForm | NeedForForm
    if at.facilitates:
        form = NeedForForm(at.initiative, initial={"told_on": today()}, **filled(request))
    else:
        form = OwnNeedForm(**filled(request))

    def act() -> str:
        if isinstance(form, NeedForForm):
            reached = form.reached() | {"on_behalf_of": form.cleaned_data["person"]}
            actions.tell(how(request, **reached), it, **form.cleaned_data)
        else:
            actions.tell(how(request), it, person=at.person, told_on=today(), **form.cleaned_data)
        return page_of(it)

    return ask(
        request,
        form,
        act,
        heading=_("What would make it easy?"),
        button=_("Write it down"),
        note=_("Only the person and those who facilitate see this."),
        lead=f"{it.title}. {it.when}.",
        crumbs=meeting_crumbs(it),
    )
