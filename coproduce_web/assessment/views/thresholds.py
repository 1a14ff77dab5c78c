"""The numbers a piece of work is judged by: ours, and those its group agreed in their place."""

from collections.abc import Iterator, Mapping

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from coproduce.framework import Agreed, Threshold, thresholds_in_force
from coproduce.framework.agreed import is_share, may_be_agreed
from coproduce_web.assessment.actions import thresholds as actions
from coproduce_web.assessment.agreed import agreed_in
from coproduce_web.assessment.forms.thresholds import NumberForm
from coproduce_web.assessment.judged_by import in_words, kind_name, kind_note, number_name, whose
from coproduce_web.assessment.models import AgreedThreshold
from coproduce_web.assessment.own_records import of_initiative
from coproduce_web.initiatives.access import Here, here, leading, today
from coproduce_web.initiatives.crumbs import crumbs
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.codes import say
from coproduce_web.shared.sections import Row, Section, listed, show
from coproduce_web.shared.table import Table, Value, table
from coproduce_web.shared.words import on_day
from coproduce_web.writing.pages import WRITES, ask, filled, how

Numbers = Mapping[str, Threshold]


@signed_in
@require_safe
def thresholds(request: HttpRequest, initiative: int) -> HttpResponse:
    """Every number in force, kind by kind, and what was agreed when."""
    at = here(request, initiative)
    agreed = agreed_in(of_initiative(initiative))
    history = listed(
        request,
        at.initiative.agreed_thresholds.all(),
        _row,
        _("What we agreed"),
        note=_("Nothing is taken out: a later number takes the place of one before."),
        empty=_("We have agreed none for ourselves. Those that come with Coproduce hold."),
    )
    lead = _(
        "These are conventions, not findings. A group may agree others for itself, with older people "
        "among those who decide."
    )
    heading = _("The numbers we are judged by")
    sections = [history, *_kinds(at, agreed)]
    return show(request, heading, sections, lead=lead, crumbs=crumbs(at.initiative))


def _row(row: AgreedThreshold) -> Row:
    told = {"day": on_day(row.agreed_on), "sides": say("agreed_sides", row.agreed_by)}
    number = in_words(row.value, share=is_share(row.kind, row.name))
    return Row(
        f"{kind_name(row.kind)}. {number_name(row.name, row.kind)}: {number}",
        words=row.reason,
        note=_("Agreed on %(day)s. %(sides)s.") % told,
    )


def _kinds(at: Here, agreed: Agreed) -> Iterator[Section]:
    for kind in dict.fromkeys(kind for kind, _name in may_be_agreed()):
        numbers = thresholds_in_force(kind, today(), agreed)
        ours = thresholds_in_force(kind, today())
        yield Section(kind_name(kind), note=kind_note(kind), table=_table(at, kind, numbers, ours))


def _table(at: Here, kind: str, numbers: Numbers, ours: Numbers) -> Table:
    rows: list[list[Value]] = [
        [
            _named(at, kind, name),
            in_words(bar.value, share=is_share(kind, name)),
            whose(bar.agreed_by, in_words(ours[name].value, share=is_share(kind, name))),
        ]
        for name, bar in numbers.items()
    ]
    heads = [_("What it takes"), _("Number"), _("Whose")]
    return table(kind_name(kind), heads, rows, numbers=(1,), quiet=True)


def _named(at: Here, kind: str, name: str) -> Value:
    """The number's name; for those who lead, the way to agree another."""
    if not at.leads:
        return number_name(name, kind)
    return number_name(name, kind), reverse("threshold", args=[at.initiative.pk, f"{kind}.{name}"])


@signed_in
@require_http_methods(WRITES)
def threshold(request: HttpRequest, initiative: int, threshold: str) -> HttpResponse:
    """The group agreed another number: those who lead write it down."""
    at = leading(request, initiative)
    kind, _dot, name = threshold.partition(".")
    if (kind, name) not in may_be_agreed():
        raise Http404
    share = is_share(kind, name)
    form = NumberForm(share=share, initial={"agreed_on": today()}, **filled(request))

    def act() -> str:
        actions.agree_number(how(request), at.initiative, kind=kind, name=name, **form.agreed())
        return reverse("thresholds", args=[initiative])

    bar = thresholds_in_force(kind, today(), agreed_in(of_initiative(initiative)))[name]
    return ask(
        request,
        form,
        act,
        heading=number_name(name, kind),
        button=_("We agreed this"),
        kick=kind_name(kind),
        lead=_("Now it is %(number)s. %(reason)s")
        % {"number": in_words(bar.value, share=share), "reason": bar.reason},
        beside=_("What did the group agree?"),
        note=_("Agree it before you look at the answers: whoever looks first chooses what suits them."),
        crumbs=crumbs(at.initiative, ("thresholds", _("The numbers we are judged by"))),
    )
