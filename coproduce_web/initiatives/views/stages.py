"""How far the work has come: its stages, round by round."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from coproduce.evidence.schema import codes
from coproduce_web.initiatives.access import Here, here, leading, today
from coproduce_web.initiatives.actions import stages as actions
from coproduce_web.initiatives.crumbs import crumbs
from coproduce_web.initiatives.forms.stages import BeginStageForm, EndStageForm
from coproduce_web.initiatives.models import Stage
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.codes import say
from coproduce_web.shared.pictures.timeline import DONE, NOW, TO_COME, Step, timeline
from coproduce_web.shared.sections import Link, Row, Section, listed, show
from coproduce_web.shared.words import on_day
from coproduce_web.writing.pages import WRITES, ask, filled, how


@signed_in
@require_safe
def stages(request: HttpRequest, initiative: int) -> HttpResponse:
    """Where we are in this round, what is under way, and the rounds before it."""
    at = here(request, initiative)
    now = at.initiative.round
    this_round = list(at.initiative.stage_set.filter(round=now))
    sections = [_under_way(at), _round(this_round, now)]
    if now > 1:
        before = at.initiative.stage_set.filter(round__lt=now).order_by("-round", "began_on")
        sections.append(listed(request, before, _before, _("Rounds before"), at="before"))
    return show(request, _("How far we have come"), sections, crumbs=crumbs(at.initiative), pictures=True)


def _under_way(at: Here) -> Section:
    begin = Link(_("A stage has begun"), reverse("stage_begin", args=[at.initiative.pk]), main=True)
    needed = Link(_("Who else is needed?"), reverse("voices", args=[at.initiative.pk]) + "?show=needed#list")
    open_ones = at.initiative.stage_set.filter(ended_on=None).order_by("-round", "-began_on")[:25]
    return Section(
        _("Under way"),
        note=_(
            "At every stage older people are to be there, and to decide. Ask each time who else is needed."
        ),
        rows=[_open(at, stage) for stage in open_ones],
        empty=_("Nothing is under way, or nobody has written it down."),
        links=[begin, needed] if at.leads else [needed],
    )


def _open(at: Here, stage: Stage) -> Row:
    end = Link(_("It has ended"), reverse("stage_end", args=[stage.initiative_id, stage.pk]))
    since = {"round": stage.round, "day": on_day(stage.began_on)}
    return Row(
        called(stage), words=_("Round %(round)d, since %(day)s") % since, links=[end] if at.leads else []
    )


def called(stage: Stage) -> str:
    """Its name on a page."""
    return str(say("stage", stage.stage))


def _round(begun: list[Stage], now: int) -> Section:
    names = {stage.stage for stage in begun}
    steps = [_step(stage) for stage in begun]
    steps += [
        Step(_("Not yet"), str(say("stage", code)), "", TO_COME)
        for code in codes()["stage"]
        if code not in names
    ]
    heading = _("Round %(round)d") % {"round": now}
    return Section(heading, part="stages_picture.html", given=timeline(steps))


def _step(stage: Stage) -> Step:
    return Step(on_day(stage.began_on), called(stage), _days(stage), state=DONE if stage.ended_on else NOW)


def _days(stage: Stage) -> str:
    if not stage.ended_on:
        return _("Under way.")
    return _("Ended on %(day)s.") % {"day": on_day(stage.ended_on)}


def _before(stage: Stage) -> Row:
    told = {"round": stage.round, "day": on_day(stage.began_on)}
    return Row(called(stage), words=_("Round %(round)d, since %(day)s") % told, note=_days(stage))


@signed_in
@require_http_methods(WRITES)
def begin(request: HttpRequest, initiative: int) -> HttpResponse:
    """A stage has begun."""
    at = leading(request, initiative)
    form = BeginStageForm(at.initiative, **filled(request), initial={"began_on": today()})

    def act() -> str:
        actions.begin(how(request), at.initiative, **form.cleaned_data)
        return reverse("stages", args=[initiative])

    return ask(
        request,
        form,
        act,
        heading=_("A stage has begun"),
        button=_("Write it down"),
        note=_("Two stages may be under way at once."),
        crumbs=crumbs(at.initiative, ("stages", _("How far we have come"))),
    )


@signed_in
@require_http_methods(WRITES)
def end(request: HttpRequest, initiative: int, stage: int) -> HttpResponse:
    """A stage has ended."""
    at = leading(request, initiative)
    it = get_object_or_404(at.initiative.stage_set, pk=stage)
    form = EndStageForm(**filled(request), initial={"ended_on": today()})

    def act() -> str:
        actions.end(how(request), it, **form.cleaned_data)
        return reverse("stages", args=[initiative])

    return ask(
        request,
        form,
        act,
        heading=_("%(stage)s has ended") % {"stage": called(it)},
        button=_("Write it down"),
        facts=[(_("Began on"), on_day(it.began_on))],
        crumbs=crumbs(at.initiative, ("stages", _("How far we have come"))),
    )
