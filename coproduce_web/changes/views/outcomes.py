"""The areas of life that the work is judged by, and who chose them."""

from django.db.models import Count, Q
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_safe

from coproduce_web.changes.actions import outcomes as actions
from coproduce_web.changes.forms.outcomes import OutcomeForm
from coproduce_web.changes.models import Outcome
from coproduce_web.changes.starting_points import EIGHT
from coproduce_web.initiatives.access import Here, here, leading, today
from coproduce_web.initiatives.crumbs import crumbs
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.sections import Link, Row, Section, listed, show
from coproduce_web.shared.words import SIDES, on_day
from coproduce_web.writing.pages import WRITES, ask, filled, how


@signed_in
@require_safe
def outcomes(request: HttpRequest, initiative: int) -> HttpResponse:
    """The areas, each with who chose it and the changes told in it."""
    at = here(request, initiative)
    found = at.initiative.outcome_set.annotate(
        told=Count("changes"),
        worse=Count("changes", filter=Q(changes__direction="worse")),
    ).order_by("pk")
    add = Link(_("Add an area of life"), reverse("outcome_add", args=[initiative]), main=True)
    chosen = listed(
        request,
        found,
        _row,
        _("What we judge by"),
        note=_("Older people choose first: it is their lives that ought to be different."),
        empty=_("No area of life has been chosen yet."),
        links=[add] if at.leads else [],
    )
    sections = [chosen, *_to_start_from(at)]
    lead = _("Whether this work is any good shows in people’s lives. These are the parts of life we look at.")
    return show(request, _("Areas of life"), sections, lead=lead, crumbs=crumbs(at.initiative))


def _row(area: Outcome) -> Row:
    chosen = _("Chosen on %(day)s") % {"day": on_day(area.chosen_on)}
    by = who_chose(area)
    changes = reverse("changes", args=[area.initiative_id])
    return Row(
        area.words,
        f"{changes}?show=area-{area.pk}",
        words=_told(vars(area)["told"], vars(area)["worse"]),
        note=_("%(chosen)s by %(who)s.") % {"chosen": chosen, "who": by} if by else f"{chosen}.",
    )


def who_chose(area: Outcome) -> str:
    """How many of each side, in words."""
    known = [(SIDES[side], area.chosen_by[side]) for side in SIDES if area.chosen_by.get(side)]
    return ", ".join(f"{str(side).lower()}: {count}" for side, count in known)


def _told(told: int, worse: int) -> str:
    if not told:
        return _("No change has been told yet.")
    words = ngettext("%(number)d change told.", "%(number)d changes told.", told) % {"number": told}
    if not worse:
        return words
    return f"{words} " + ngettext(
        "%(number)d of them for the worse.", "%(number)d of them for the worse.", worse
    ) % {"number": worse}


def _to_start_from(at: Here) -> list[Section]:
    """The eight that are not chosen yet, for those who may add one."""
    there = {words.casefold() for words in at.initiative.outcome_set.values_list("words", flat=True)}
    add = reverse("outcome_add", args=[at.initiative.pk])
    rows = [
        Row(str(words), f"{add}?start={number}")
        for number, words in enumerate(EIGHT, start=1)
        if str(words).casefold() not in there
    ]
    if not at.leads or not rows:
        return []
    note = _(
        "The Dorset Age Partnership agreed these. Put them on cards with empty ones beside them. "
        "Let older people sort them, change them and throw some out."
    )
    return [Section(_("Eight to start from"), note=note, rows=rows)]


@signed_in
@require_http_methods(WRITES)
def add(request: HttpRequest, initiative: int) -> HttpResponse:
    """An area of life is chosen."""
    at = leading(request, initiative)
    offered = {"words": _offered(request.GET.get("start", "")), "chosen_on": today()}
    form = OutcomeForm(initial=offered, **filled(request))

    def act() -> str:
        chosen_by = form.chosen_by()
        actions.choose(how(request), at.initiative, chosen_by=chosen_by, **form.cleaned_data)
        return reverse("outcomes", args=[initiative])

    return ask(
        request,
        form,
        act,
        heading=_("Add an area of life"),
        button=_("Judge by it"),
        beside=_("What ought to be different?"),
        note=_("Choose it before anything is measured, and let older people choose."),
        crumbs=crumbs(at.initiative, ("outcomes", _("Areas of life"))),
    )


def _offered(start: str) -> str:
    return str(EIGHT[int(start) - 1]) if start in {str(number) for number in range(1, 9)} else ""
