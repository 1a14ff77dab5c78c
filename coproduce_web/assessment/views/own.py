"""The site's own records as findings, and as a package to take away."""

from pathlib import Path
from tempfile import TemporaryDirectory

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from coproduce_web.accounts.models import Person
from coproduce_web.assessment import actions
from coproduce_web.assessment.access import may_take, own_scope
from coproduce_web.assessment.models import Given
from coproduce_web.assessment.own_records import initiatives_in, name_of, of_initiative, write_package
from coproduce_web.assessment.views.crumbs import list_crumbs
from coproduce_web.initiatives.access import memberships_of, today
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.sections import Link, Row, Section, show
from coproduce_web.writing.pages import reader


@signed_in
@require_safe
def own(request: HttpRequest, scope: str) -> HttpResponse:
    """What the site's own records of a scope answer; asked now where they never were."""
    scope = own_scope(reader(request), scope)
    given = Given.objects.filter(scope=scope).first() or actions.ask_own_records(scope)
    if given is None:
        raise Http404
    return redirect("assessment", given.pk)


@signed_in
@require_safe
def package(request: HttpRequest, scope: str) -> HttpResponse:
    """The site's own records of a scope as an evidence package, as they are this minute."""
    scope = own_scope(reader(request), scope)
    if not may_take(reader(request), scope):
        return _not_all_yours(request, scope)
    with TemporaryDirectory() as folder:
        out = Path(folder) / "package.zip"
        told = initiatives_in(scope).values_list("pk", flat=True)
        write_package(out, told, as_of=today(), title=name_of(scope))
        content = out.read_bytes()
    headers = {"Content-Disposition": 'attachment; filename="package.zip"'}
    return HttpResponse(content, content_type="application/zip", headers=headers)


def _not_all_yours(request: HttpRequest, scope: str) -> HttpResponse:
    """403: what they may not have, and what they may."""
    may_have = Section(
        _("What you may have"),
        words=[_("The published figures: rounded, so that nobody can be told from them.")],
        rows=_packages_of(reader(request), scope),
        links=[
            Link(_("Read the published figures"), reverse("own", args=[scope]), main=True),
            Link(_("Take them as a file"), reverse("figures", args=[scope])),
        ],
    )
    page = show(
        request,
        _("These records are not all yours to take"),
        [may_have],
        kick=name_of(scope),
        lead=_("Exact records go only to people who are in every piece of work they come from."),
        crumbs=list_crumbs(),
    )
    page.status_code = 403
    return page


def _packages_of(person: Person, scope: str) -> list[Row]:
    """The pieces of work there whose exact records they may take."""
    mine = memberships_of(person).filter(initiative__in=initiatives_in(scope))
    return [
        Row(
            str(one.initiative),
            reverse("package", args=[of_initiative(one.initiative_id)]),
            words=_("You are in it: take its exact records, without names."),
        )
        for one in mine
    ]
