"""Cards of paper: counting them, and typing them in one after another; and those read out by telephone."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coproduce_web.initiatives.access import facilitating
from coproduce_web.meetings import access
from coproduce_web.meetings.actions import cards as actions
from coproduce_web.meetings.cards import Card
from coproduce_web.meetings.forms.cards import ON_PAPER, CountForm, TypedCardForm
from coproduce_web.meetings.models import Meeting, Pulse
from coproduce_web.meetings.views.crumbs import address, meeting_crumbs
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.words import SIDES
from coproduce_web.writing.pages import WRITES, ask, filled, how


@signed_in
@require_http_methods(WRITES)
def given(request: HttpRequest, initiative: int, meeting: int) -> HttpResponse:
    """How many went out to a side and came back."""
    it = access.meeting(facilitating(request, initiative), meeting)
    counted = _counted(request, it)
    offered = {
        "side": request.GET.get("side", ""),
        "given": counted.given if counted else None,
        "returned": counted.returned if counted else None,
        "collected_by": counted.collected_by if counted else "",
    }
    form = CountForm(initial=offered, **filled(request))

    def act() -> str:
        actions.give_out(how(request), it, **form.cleaned_data)
        return address("pulse", it)

    return ask(
        request,
        form,
        act,
        heading=_("Count the cards"),
        button=_("Write it down"),
        note=_("Cards of paper. Those answered by telephone or on this site are counted for you."),
        lead=f"{it.title}. {it.when}.",
        crumbs=[*meeting_crumbs(it), (address("pulse", it), _("Cards"))],
    )


@signed_in
@require_http_methods(WRITES)
def card(request: HttpRequest, initiative: int, meeting: int) -> HttpResponse:
    """One card; then the next."""
    it = access.meeting(facilitating(request, initiative), meeting)
    offered = {"side": request.GET.get("side", ""), "came": request.GET.get("came", ON_PAPER)}
    form = TypedCardForm(initial=offered, **filled(request))

    def act() -> str:
        said = form.cleaned_data
        on_paper = said["came"] == ON_PAPER
        counted = actions.type_in(how(request), it, card=Card(said["side"], form.ticks()), on_paper=on_paper)
        messages.success(request, _in(counted, on_paper=on_paper))
        if on_paper and counted.typed == counted.returned:
            return address("pulse", it)
        return f"{address('pulse_card', it)}?{urlencode({'side': said['side'], 'came': said['came']})}"

    return ask(
        request,
        form,
        act,
        heading=_("Type in a card"),
        button=_("Save, and the next"),
        template="meeting_card.html",
        beside=_("The card"),
        note=_("Without any name. A line that is blank stays blank."),
        lead=_so_far(_counted(request, it)) or f"{it.title}. {it.when}.",
        crumbs=[*meeting_crumbs(it), (address("pulse", it), _("Cards"))],
    )


def _counted(request: HttpRequest, it: Meeting) -> Pulse | None:
    return it.pulse_set.filter(side=request.GET.get("side", "")).first()


def _so_far(counted: Pulse | None) -> str:
    if not counted or not counted.returned:
        return ""
    told = {"side": SIDES[counted.side], "typed": counted.typed, "returned": counted.returned}
    return _("%(side)s: %(typed)d of %(returned)d are in.") % told


def _in(counted: Pulse, *, on_paper: bool) -> str:
    return (
        _("The card is in. %(so_far)s") % {"so_far": _so_far(counted)} if on_paper else _("The card is in.")
    )
