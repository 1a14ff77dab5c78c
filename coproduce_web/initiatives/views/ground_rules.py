"""How the group agreed to work together."""

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from coproduce_web.initiatives.access import Here, here, leading, today
from coproduce_web.initiatives.actions import ground_rules as actions
from coproduce_web.initiatives.crumbs import crumbs
from coproduce_web.initiatives.forms.ground_rules import AgreementForm, RulesForm
from coproduce_web.initiatives.models import GroundRules
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.codes import say
from coproduce_web.shared.sections import Link, Row, Section, listed, show
from coproduce_web.shared.words import on_day
from coproduce_web.writing.pages import WRITES, ask, filled, how


@signed_in
@require_safe
def ground_rules(request: HttpRequest, initiative: int) -> HttpResponse:
    """The rules that are agreed, those that are only suggested, and those before them."""
    at = here(request, initiative)
    found = at.initiative.groundrules_set.all()
    newest = found.first()
    agreed = found.exclude(agreed_on=None).first()
    shown = [one.pk for one in (newest, agreed) if one]
    sections = [_agreed(at, agreed)]
    if newest and newest != agreed:
        sections.insert(0, _suggested(at, newest))
    before = found.exclude(pk__in=shown)
    if before.exists():
        sections.append(listed(request, before, _before, _("Before that"), at="before"))
    return show(request, _("How we work together"), sections, crumbs=crumbs(at.initiative))


def _agreed(at: Here, rules: GroundRules | None) -> Section:
    new = Link(_("Write new ground rules"), reverse("ground_rules_new", args=[at.initiative.pk]), main=True)
    return Section(
        _("Our ground rules"),
        note=_agreement(rules) if rules else "",
        words=_numbered(rules) if rules else (),
        facts=_facts(rules) if rules else (),
        empty=_("None are agreed yet. They are best agreed at the first meeting, by everybody there."),
        links=[new] if at.leads else [],
    )


def _suggested(at: Here, rules: GroundRules) -> Section:
    agree = reverse("ground_rules_agreement", args=[at.initiative.pk])
    return Section(
        _("Suggested"),
        note=_("Not agreed yet."),
        words=_numbered(rules),
        links=[Link(_("They are agreed"), agree)] if at.leads else [],
    )


def _lines(rules: GroundRules) -> list[str]:
    return [line.strip() for line in rules.words.splitlines() if line.strip()]


def _numbered(rules: GroundRules) -> list[str]:
    return [f"{number}. {line}" for number, line in enumerate(_lines(rules), 1)]


def _agreement(rules: GroundRules) -> str:
    if not rules.agreed_on:
        return _("Not agreed.")
    return _("Agreed on %(day)s.") % {"day": on_day(rules.agreed_on)}


def _facts(rules: GroundRules) -> list[tuple[str, str]]:
    return [
        (_("How they were agreed"), str(say("agreed_how", rules.agreed_how or "not known"))),
        (_("Who was among those who agreed"), str(say("agreed_sides", rules.agreed_sides or "not known"))),
    ]


def _before(rules: GroundRules) -> Row:
    told = "; ".join(words for _term, words in _facts(rules)) if rules.agreed_on else ""
    return Row(_agreement(rules), words="\n".join(_lines(rules)), note=told)


@signed_in
@require_http_methods(WRITES)
def new(request: HttpRequest, initiative: int) -> HttpResponse:
    """Ground rules to put to the group."""
    at = leading(request, initiative)
    newest = at.initiative.groundrules_set.first()
    form = RulesForm(**filled(request), initial={"words": newest.words if newest else ""})

    def act() -> str:
        told = dict(form.cleaned_data)
        actions.suggest(how(request, channel=told.pop("channel")), at.initiative, **told)
        return reverse("ground_rules", args=[initiative])

    return ask(
        request,
        form,
        act,
        heading=_("Write new ground rules"),
        button=_("Put them to the group"),
        note=_("They are suggested until the group has agreed them."),
        crumbs=crumbs(at.initiative, ("ground_rules", _("How we work together"))),
    )


@signed_in
@require_http_methods(WRITES)
def agreement(request: HttpRequest, initiative: int) -> HttpResponse:
    """The newest rules are agreed."""
    at = leading(request, initiative)
    newest = at.initiative.groundrules_set.first()
    if newest is None:
        raise Http404
    form = AgreementForm(**filled(request), initial={"agreed_on": today()})

    def act() -> str:
        told = dict(form.cleaned_data)
        actions.agree(how(request, channel=told.pop("channel")), newest, **told)
        return reverse("ground_rules", args=[initiative])

    return ask(
        request,
        form,
        act,
        heading=_("The ground rules are agreed"),
        button=_("Write it down"),
        quote=newest.words,
        crumbs=crumbs(at.initiative, ("ground_rules", _("How we work together"))),
    )
