"""The page from which the site is kept."""

from django.db.models import Count, Q
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from coproduce_web.accounts.models import Person, Stewardship
from coproduce_web.people.waiting import erasures_asked
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.sections import Link, Row, Section, listed, show
from coproduce_web.shared.words import on_day
from coproduce_web.stewards.access import MAY_SIGN_IN, everybody, stewarding, stewardships
from coproduce_web.stewards.set_up import set_up
from coproduce_web.writing.models import Entry


@signed_in
@require_safe
def steward(request: HttpRequest) -> HttpResponse:
    """Who may sign in, who keeps the site, who asks to be erased, the history, the settings."""
    me = stewarding(request)
    sections = [_people(), _stewards(request), _erasures(me), _history(), _settings()]
    lead = _("People, rights and settings. What is said in a piece of work is for its members.")
    return show(request, _("Keeping the site"), sections, lead=lead)


def _people() -> Section:
    counted = everybody().aggregate(
        may=Count("pk", filter=MAY_SIGN_IN),
        without=Count("pk", filter=Q(is_active=True, email=None)),
        stopped=Count("pk", filter=Q(is_active=False)),
    )
    answer = ngettext("%(n)d person may sign in", "%(n)d people may sign in", counted["may"])
    return Section(
        _("Who can sign in"),
        answer=answer % {"n": counted["may"]},
        facts=[
            (_("Known without an email address"), counted["without"]),
            (_("Stopped from signing in"), counted["stopped"]),
        ],
        links=[
            Link(_("Let somebody sign in"), reverse("steward_person_add"), main=True),
            Link(_("Look somebody up"), reverse("steward_people")),
        ],
    )


def _stewards(request: HttpRequest) -> Section:
    found = stewardships().select_related("person", "given_by")
    return listed(
        request,
        found,
        _row,
        _("Who keeps the site"),
        note=_("Have two at least: one may be ill."),
        at="stewards",
        links=[Link(_("Choose one more"), f"{reverse('steward_people')}?show=in")],
    )


def _row(one: Stewardship) -> Row:
    told = _("Since %(day)s.") % {"day": on_day(one.from_on)}
    if one.given_by:
        told += " " + _("Asked by %(name)s.") % {"name": one.given_by.name}
    end = Link(_("It ends"), reverse("stewardship_end", args=[one.pk]))
    return Row(one.person.name, reverse("steward_person", args=[one.person_id]), note=told, links=[end])


def _erasures(me: Person) -> Section:
    waiting = erasures_asked(me).count()
    words = ngettext("%(n)d person waits for it.", "%(n)d people wait for it.", waiting) % {"n": waiting}
    return Section(
        _("Asked to be erased"),
        words=[words] if waiting else [],
        links=[Link(_("See who asks"), reverse("erasures"))] if waiting else [],
        empty=_("Nobody asks for it at present."),
    )


def _history() -> Section:
    entries = Entry.objects.count()
    words = ngettext("%(n)d thing was written down.", "%(n)d things were written down.", entries)
    sealed = _("Each is sealed with the one before it, so that a change made in secret is found.")
    return Section(
        _("The history"),
        words=[f"{words % {'n': entries}} {sealed}"],
        links=[Link(_("See whether it holds"), reverse("steward_history"))],
    )


def _settings() -> Section:
    note = _("They are changed where the site runs, and read when it starts.")
    return Section(_("Settings"), note=note, facts=list(set_up()))
