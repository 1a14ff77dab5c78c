"""What somebody sees first: a stranger, the first person on an empty site, or a person with things to do."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from coproduce.framework import framework
from coproduce_web.accounts.models import Person
from coproduce_web.assessment.access import given_by, shown_to_all
from coproduce_web.shared.access import open_to_all

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
    given = {"newest": given_by(person)[:NEWEST], "shown_to_all": shown_to_all()}
    response = render(request, "home_person.html", given)
    # On a borrowed computer, "back" must not bring it up again after signing out.
    response["Cache-Control"] = "no-store"
    return response
