"""What of a group's own figures may leave it: rounded, or exact where everybody said yes."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from coproduce_web.assessment.access import own_scope
from coproduce_web.assessment.forms.publishing import YesForForm, YesForm
from coproduce_web.assessment.own_records import of_initiative
from coproduce_web.assessment.published_file import published_file
from coproduce_web.assessment.publishing_page import for_others, may_leave, ones_own
from coproduce_web.assessment.said_yes import said_yes, what_for, yes_of
from coproduce_web.initiatives.access import here, today
from coproduce_web.initiatives.crumbs import crumbs
from coproduce_web.people.access import whose
from coproduce_web.people.actions import consents
from coproduce_web.people.forms.told import told
from coproduce_web.people.views.crumbs import how_told
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.sections import show
from coproduce_web.writing.pages import WRITES, ask, filled, reader


@signed_in
@require_safe
def figures(request: HttpRequest, scope: str) -> HttpResponse:
    """The figures that may leave, as a file."""
    page = published_file(own_scope(reader(request), scope))
    headers = {"Content-Disposition": 'attachment; filename="figures.html"'}
    return HttpResponse(page, content_type="text/html; charset=utf-8", headers=headers)


@signed_in
@require_safe
def publishing(request: HttpRequest, initiative: int) -> HttpResponse:
    """What may leave the group, and who still has to say yes before it may be exact."""
    at = here(request, initiative)
    counted = said_yes(initiative)
    sections = [
        may_leave(counted, reverse("figures", args=[of_initiative(initiative)])),
        *ones_own(at, counted, yes_of(initiative, at.person.pk)),
        *for_others(at, counted),
    ]
    lead = _("Figures leave rounded, so that nobody can be told from them. A small group may agree to more.")
    heading = _("What may leave the group")
    return show(request, heading, sections, lead=lead, crumbs=crumbs(at.initiative), pictures=True)


@signed_in
@require_http_methods(WRITES)
def say_yes(request: HttpRequest, initiative: int, person: int) -> HttpResponse:
    """A member says yes to exact figures, or one who facilitates writes down that they did."""
    it = whose(request, initiative, person)
    form = told(it, YesForm, YesForForm, **filled(request), initial={"given_on": today()})

    def act() -> str:
        given_on = form.cleaned_data.get("given_on", today())
        reached = how_told(request, it, form)
        consents.agree(reached, it.person, what_for=what_for(it.initiative), given_on=given_on)
        return reverse("publishing", args=[initiative])

    return ask(
        request,
        form,
        act,
        heading=it.said(_("Yes to exact figures"), _("%(name)s says yes to exact figures")),
        button=_("Write down the yes"),
        lead=_(
            "In a small group, somebody who knows you may tell from an exact figure what you did or said. "
            "Figures about needs, expenses, cards, changes in lives, or what people told of themselves stay "
            "rounded."
        ),
        beside=_("Freely"),
        note=_("No is a good answer, and needs no reason. A yes can be taken back at any time."),
        crumbs=crumbs(it.initiative, ("publishing", _("What may leave the group"))),
    )
