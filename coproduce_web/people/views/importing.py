"""A list of people brought in: given, checked, looked at once more, added."""

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_safe

from coproduce_web.initiatives.access import Here, facilitating
from coproduce_web.initiatives.crumbs import Crumbs, crumbs
from coproduce_web.people.actions import importing as actions
from coproduce_web.people.forms.importing import ImportForm
from coproduce_web.people.importing import kept
from coproduce_web.people.importing.checking import Fault, known_already
from coproduce_web.people.importing.columns import New
from coproduce_web.people.importing.template import template as workbook
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.codes import say
from coproduce_web.shared.sections import Link, Row, Section, listed
from coproduce_web.writing.pages import WRITES, ask, filled, how

# So many faults are written out; who has more has one that repeats itself.
SHOWN = 300
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@signed_in
@require_http_methods(WRITES)
def give(request: HttpRequest, initiative: int) -> HttpResponse:
    """The file: refused with everything that is wrong in it, or taken to be looked at."""
    at = facilitating(request, initiative)
    form = ImportForm(at.initiative, **filled(request))

    def act() -> str:
        kept.keep(at.person, at.initiative, form.checked.people)
        _say_unread(request, form.checked.unread)
        return reverse("people_import_check", args=[initiative])

    sections = [_faults(form.checked.faults)] if form.errors and form.checked.faults else [_template(at)]
    return ask(
        request,
        form,
        act,
        heading=_("Bring in a list"),
        button=_("Check it"),
        beside=_("From a file"),
        note=_("Nobody is added before you have seen what will be."),
        sections=sections,
        crumbs=_crumbs(at),
    )


def _say_unread(request: HttpRequest, unread: list[str]) -> None:
    if unread:
        words = _("These columns were not read: %(names)s.") % {"names": ", ".join(unread)}
        messages.info(request, words)


def _faults(faults: list[Fault]) -> Section:
    rows = [Row(words=fault.words) for fault in faults[:SHOWN]]
    if more := len(faults) - SHOWN:
        rows += [Row(words=_("And %(n)d more.") % {"n": more})] if more > 0 else []
    note = _("Put it right in your file, save it, and choose it again.")
    return Section(_("What needs putting right"), note=note, rows=rows)


def _template(at: Here) -> Section:
    words = _(
        "A sheet with the right columns. Name and side must be there; all the rest may be left empty."
        " The words you can choose from are in the cells."
    )
    take = Link(_("Take the template"), reverse("people_template", args=[at.initiative.pk]))
    return Section(_("Nothing to hand yet?"), words=[words], links=[take])


@signed_in
@require_http_methods(WRITES)
def check(request: HttpRequest, initiative: int) -> HttpResponse:
    """Everybody who will be added; then they are."""
    at = facilitating(request, initiative)
    people = kept.kept(at.person, at.initiative)
    if not people and request.method != "POST":
        return redirect("people_import", initiative)

    def act() -> str:
        actions.add_all(
            how(request), at.initiative, people=people, read_at=request.build_absolute_uri(reverse("me"))
        )
        kept.forget(at.person, at.initiative)
        messages.success(request, _heads(len(people)) % {"n": len(people)})
        return reverse("people", args=[initiative])

    return ask(
        request,
        forms.Form(**filled(request)),
        act,
        heading=_("Check before they are added"),
        button=_("Add them all"),
        beside=_("All is in order"),
        note=_("If something is not right, put it right in your file and choose it again."),
        facts=[(_("People in your list"), len(people))],
        sections=[_list(request, people)],
        crumbs=[*_crumbs(at), (reverse("people_import", args=[initiative]), _("Bring in a list"))],
    )


def _heads(number: int) -> str:
    return ngettext("%(n)d person was added.", "%(n)d people were added.", number)


def _list(request: HttpRequest, people: list[New]) -> Section:
    known = known_already(people)
    return listed(request, people, lambda new: _row(new, new.email in known), _("Who they are"))


def _row(new: New, known: bool) -> Row:
    side = str(say("side", new.side)).partition(":")[0]
    if known:
        words = _("We know somebody by this address: they are asked in, and told. The rest is left out.")
        return Row(new.name, words=f"{side}. {new.email}", note=words)
    by = f"{say('channel', new.reach_by)}: " if new.reach_by else ""
    reach = ", ".join(one for one in (new.phone, new.email, new.address) if one)
    return Row(new.name, words=f"{side}. {by}{reach}" if reach else f"{side}.")


@signed_in
@require_safe
def template(request: HttpRequest, initiative: int) -> HttpResponse:
    """The workbook to fill in."""
    facilitating(request, initiative)
    made = HttpResponse(workbook(), content_type=XLSX)
    made["Content-Disposition"] = 'attachment; filename="people.xlsx"'
    return made


def _crumbs(at: Here) -> Crumbs:
    return crumbs(at.initiative, ("people", _("Who is here")))
