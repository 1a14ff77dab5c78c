"""Each side as a whole: numbers where no list of names is kept, and what it wanted."""

from collections.abc import Sequence

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coproduce_web.decisions import access
from coproduce_web.decisions.actions import parts as actions
from coproduce_web.decisions.forms.parts import WANTED, CountForm, WantedForm
from coproduce_web.decisions.models import DecisionSide
from coproduce_web.decisions.views.crumbs import address, decision_crumbs, page_of
from coproduce_web.initiatives.access import leading
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.sections import Link, Section
from coproduce_web.shared.table import Table, table
from coproduce_web.shared.words import SIDES
from coproduce_web.writing.pages import WRITES, ask, filled, how


@signed_in
@require_http_methods(WRITES)
def counts(request: HttpRequest, initiative: int, decision: int) -> HttpResponse:
    """One side as numbers; then the next."""
    it = access.decision(leading(request, initiative), decision)
    form = CountForm(**filled(request))

    def act() -> str:
        actions.count(how(request), it, **form.cleaned_data)
        return address("decision_counts", it)

    so_far = counts_table(list(it.decisionside_set.all()))
    done = Link(_("That is all of them"), page_of(it))
    sections = [Section(_("Counted so far"), table=so_far, links=[done])] if so_far else []
    return ask(
        request,
        form,
        act,
        heading=_("Numbers of a side"),
        button=_("Write down this side"),
        beside=_("Where you keep no list"),
        note=_("One side at a time. Where people are on record by name, the names count."),
        quote=it.question,
        sections=sections,
        crumbs=decision_crumbs(it),
    )


def counts_table(counted: Sequence[DecisionSide]) -> Table | None:
    """The numbers of each side."""
    heads = [_("Side"), _("Decided"), _("For it"), _("Against it"), _("Neither")]
    rows = [
        [str(SIDES[one.side]), *(_number(getattr(one, name)) for name in
         ("decided", "in_favour", "opposed", "abstained"))]
        for one in counted
    ]  # fmt: skip
    return table(_("Numbers of each side"), heads, rows, numbers=range(1, 5), quiet=True) if rows else None


def _number(value: int | None) -> str:
    return _("not counted") if value is None else str(value)


@signed_in
@require_http_methods(WRITES)
def wanted(request: HttpRequest, initiative: int, decision: int) -> HttpResponse:
    """What a side wanted, as its members told it."""
    it = access.decision(leading(request, initiative), decision)
    form = WantedForm(**filled(request))

    def act() -> str:
        actions.side_wants(how(request), it, **form.cleaned_data)
        return address("side_wanted", it)

    so_far = [(str(SIDES[one.side]), dict(WANTED)[one.preferred]) for one in it.preference_set.all()]
    done = Link(_("That is all of them"), page_of(it))
    sections = [Section(_("On record"), facts=so_far, links=[done])] if so_far else []
    return ask(
        request,
        form,
        act,
        heading=_("What did each side want?"),
        button=_("Write down this side"),
        beside=_("As they told it"),
        note=_(
            "Ask each side by itself, best before it is decided. Then one can see whose wish was followed."
        ),
        quote=it.question,
        sections=sections,
        crumbs=decision_crumbs(it),
    )
