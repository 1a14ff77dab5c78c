"""One group the work touches; adding one, and writing down what is known of it now."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coproduce_web.initiatives import reach
from coproduce_web.initiatives.access import here, leading, members_of, only_reads
from coproduce_web.initiatives.actions import voices as actions
from coproduce_web.initiatives.crumbs import Crumbs, crumbs
from coproduce_web.initiatives.forms.voices import VoiceForm
from coproduce_web.initiatives.models import Affected, Initiative
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.codes import say
from coproduce_web.shared.sections import Section, show
from coproduce_web.writing.pages import WRITES, ask, filled, how


@signed_in
@require_http_methods(WRITES)
def add(request: HttpRequest, initiative: int) -> HttpResponse:
    """A group the work touches."""
    at = leading(request, initiative)
    form = VoiceForm(**filled(request))

    def act() -> str:
        made = actions.add(how(request), at.initiative, **form.cleaned_data)
        return reverse("voice", args=[initiative, made.pk])

    return ask(
        request,
        form,
        act,
        heading=_("Add a group"),
        button=_("Put it on the map"),
        beside=_("Who it touches"),
        note=_("Only the first question has to be answered. The rest can come later."),
        crumbs=_crumbs(at.initiative),
    )


@signed_in
@require_http_methods(WRITES)
def voice(request: HttpRequest, initiative: int, voice: int) -> HttpResponse:
    """What is known of one group; those who lead write down what is new."""
    at = here(request, initiative)
    it = get_object_or_404(at.initiative.affected_set, pk=voice)
    page: dict[str, Any] = {"heading": it.voice, "crumbs": _crumbs(at.initiative)}
    if only_reads(request, at):
        facts = Section(_("What we know"), facts=_facts(it))
        return show(request, sections=[facts], **page)
    form = VoiceForm(**filled(request), initial=_as_it_is(it))

    def act() -> str:
        actions.change(how(request), it, **form.cleaned_data)
        return reverse("voices", args=[initiative])

    return ask(
        request,
        form,
        act,
        button=_("Write it down"),
        beside=_("What is new"),
        facts=_facts(it),
        **page,
    )


def _crumbs(initiative: Initiative) -> Crumbs:
    return crumbs(initiative, ("voices", _("Whose voices are here")))


def _as_it_is(it: Affected) -> dict[str, Any]:
    known = {name: getattr(it, name, None) for name in VoiceForm.base_fields}
    if it.joined_on and it.joined_year_only:
        known |= {"joined_on": None, "joined_year": it.joined_on.year}
    return known


def _facts(it: Affected) -> list[tuple[str, Any]]:
    kinds = [_("seldom heard")] * it.seldom_heard + [_("needed to get it done")] * it.needed
    looked_for = reach.of(it, members_of(it.initiative).count())
    told = [
        (_("Contacted"), reach.contacted(it)),
        (_("Somebody joined"), reach.joined(it)),
        (_("Take part"), reach.beside(it, looked_for) if looked_for else _heads(it)),
        (_("Why they are missing"), it.why_not and say("why_not", it.why_not)),
        (_("What is being done"), it.being_done),
        (_("Who stands for them meanwhile"), it.stood_for_by),
        (_("They are"), ", ".join(kinds)),
        (_("Who said that they belong here"), it.named_by_side and say("side", it.named_by_side)),
        (_("Strand of equality"), _strand(it)),
        (_("Figure from"), it.source),
    ]
    return [(term, words) for term, words in told if words]


def _heads(it: Affected) -> str:
    return _("Not counted") if it.heads is None else str(it.heads)


def _strand(it: Affected) -> str:
    if not it.strand:
        return ""
    return (
        f"{say('strand', it.strand)}: {it.strand_value}" if it.strand_value else str(say("strand", it.strand))
    )
