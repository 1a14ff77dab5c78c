"""What somebody sees first: a stranger, the first person on an empty site, or a person with things to do."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from coproduce.framework import framework
from coproduce_web.accounts.models import Person
from coproduce_web.assessment.access import given_by, shown_to_all
from coproduce_web.home import steward
from coproduce_web.home.access import hats_of
from coproduce_web.home.together import page
from coproduce_web.initiatives.access import today
from coproduce_web.shared.access import open_to_all
from coproduce_web.shared.sections import Link, Row, Section, show

NEWEST = 3


@open_to_all
@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """The front page, by who is reading."""
    if isinstance(request.user, Person):
        return _of_a_person(request, request.user)
    about = {"nobody_yet": not Person.objects.exists(), "principles": framework().principles}
    return render(request, "home_stranger.html", about)


def _of_a_person(request: HttpRequest, person: Person) -> HttpResponse:
    hats, kept = hats_of(person), steward.kept_by(person)
    keeping = steward.sections(kept, main=not hats.works) if kept else []
    if hats.works:
        told, lead = page(hats)
        response = show(
            request,
            _("Hello, %(name)s") % {"name": person.first_name},
            [*told, *keeping, _finish(person)],
            kick=date_format(today(), "l j\u00a0F"),
            lead=lead,
            pictures=True,
        )
    else:
        response = _without(request, person, keeping)
    # On a borrowed computer, "back" must not bring it up again after signing out.
    response["Cache-Control"] = "no-store"
    return response


def _without(request: HttpRequest, person: Person, keeping: list[Section]) -> HttpResponse:
    """Of somebody who is in no piece of work: what they gave, what they can look around in."""
    given = {"newest": given_by(person)[:NEWEST], "shown_to_all": shown_to_all(), "sections": keeping}
    return render(request, "home_person.html", given)


def _finish(person: Person) -> Section:
    known = {"name": person.name, "role": person.role_words}
    who = _("You are signed in as %(name)s, %(role)s.") if person.role_words else ""
    words = _("If this computer is not your own, press “I have finished” at the top before you leave it.")
    own = Link(_("On a device of your own, sign in with your finger or face"), reverse("passkeys"))
    told = [one for one in (who % known, words) if one]
    return Section(_("When you have finished"), words=told, rows=[Row(links=[own])])
