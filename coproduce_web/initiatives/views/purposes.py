"""What the work is for: its words, what changed them, and the way to what people said about it."""

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from coproduce_web.initiatives.access import Here, here, leading, today
from coproduce_web.initiatives.actions import purposes as actions
from coproduce_web.initiatives.crumbs import crumbs
from coproduce_web.initiatives.forms.purposes import ConfirmForm, RewordForm
from coproduce_web.initiatives.models import Purpose
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.codes import say
from coproduce_web.shared.sections import Link, Row, Section, listed, show
from coproduce_web.shared.words import on_day
from coproduce_web.writing.pages import WRITES, ask, filled, how

ABOUT = "?about=purpose"


@signed_in
@require_safe
def purposes(request: HttpRequest, initiative: int) -> HttpResponse:
    """The purpose as it stands, what people said about it, and the wordings before it."""
    at = here(request, initiative)
    found = at.initiative.purpose_set.all()
    newest = found.first()
    sections = [_as_it_stands(at, newest), _said_about_it(at)]
    if newest and newest.version > 1:
        before = found.exclude(pk=newest.pk)
        note = _("Nothing is rubbed out: each wording stays as it was.")
        sections.append(listed(request, before, _before, _("Before that"), at="before", note=note))
    return show(request, _("What it is for"), sections, crumbs=crumbs(at.initiative))


def _as_it_stands(at: Here, newest: Purpose | None) -> Section:
    heading, change = _("What we want to achieve"), reverse("purpose_new", args=[at.initiative.pk])
    links = [Link(_("Say it in new words"), change, main=True)] if at.leads else []
    if newest is None:
        return Section(heading, empty=_("Nobody has written it down yet."), links=links)
    if at.leads and not newest.confirmed_on:
        confirm = reverse("purpose_confirmation", args=[at.initiative.pk])
        links.append(Link(_("The members have said yes to it"), confirm))
    return Section(heading, note=_title(newest), quote=newest.words, facts=_facts(newest), links=links)


def _title(purpose: Purpose) -> str:
    told = {"version": purpose.version, "day": on_day(purpose.said_on)}
    return _("Wording %(version)d, said on %(day)s.") % told


def _facts(purpose: Purpose) -> list[tuple[str, str]]:
    facts = [(_("The members’ yes"), _confirmed(purpose))]
    if purpose.changed_because:
        facts.insert(0, (_("What was said that changed it"), purpose.changed_because))
    return facts


def _confirmed(purpose: Purpose) -> str:
    if not purpose.confirmed_on:
        return _("Not yet asked for, or not written down.")
    by = say("agreed_sides", purpose.confirmed_sides or "not known")
    return _("On %(day)s. Among them: %(sides)s.") % {"day": on_day(purpose.confirmed_on), "sides": by}


def _before(purpose: Purpose) -> Row:
    because = purpose.changed_because
    return Row(
        _title(purpose),
        quote=purpose.words,
        words=_("What was said that changed it: %(words)s") % {"words": because} if because else "",
        note=_confirmed(purpose) if purpose.confirmed_on else "",
    )


def _said_about_it(at: Here) -> Section:
    place = [at.initiative.pk]
    return Section(
        _("What people said about it"),
        note=_("Everything said about the purpose is answered, and whoever said it is told."),
        contents=[(reverse("contributions", args=place) + ABOUT, _("Read it, with the answers"), None)],
        links=[
            Link(
                _("Say something about it"),
                reverse("contribution_write", args=place) + ABOUT,
                main=not at.leads,
            )
        ],
    )


@signed_in
@require_http_methods(WRITES)
def new(request: HttpRequest, initiative: int) -> HttpResponse:
    """The purpose in new words."""
    at = leading(request, initiative)
    newest = at.initiative.purpose_set.first()
    start = {"words": newest.words if newest else "", "said_on": today()}
    form = RewordForm(**filled(request), initial=start)

    def act() -> str:
        told = dict(form.cleaned_data)
        actions.reword(how(request, channel=told.pop("channel")), at.initiative, **told)
        return reverse("purposes", args=[initiative])

    return ask(
        request,
        form,
        act,
        heading=_("Say it in new words"),
        button=_("Keep these words"),
        beside=_("What it is for"),
        note=_("The words before stay on record, with what was said that changed them."),
        crumbs=crumbs(at.initiative, ("purposes", _("What it is for"))),
    )


@signed_in
@require_http_methods(WRITES)
def confirmation(request: HttpRequest, initiative: int) -> HttpResponse:
    """The members have said yes to the newest words."""
    at = leading(request, initiative)
    newest = at.initiative.purpose_set.first()
    if newest is None:
        raise Http404
    form = ConfirmForm(**filled(request))

    def act() -> str:
        told = dict(form.cleaned_data)
        actions.confirm(how(request, channel=told.pop("channel")), newest, **told)
        return reverse("purposes", args=[initiative])

    return ask(
        request,
        form,
        act,
        heading=_("The members have said yes to it"),
        button=_("Write it down"),
        quote=newest.words,
        crumbs=crumbs(at.initiative, ("purposes", _("What it is for"))),
    )
