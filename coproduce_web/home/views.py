"""What somebody sees first: a stranger, the first person on an empty site, or a person with things to do."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from coproduce.framework import framework
from coproduce_web.accounts.models import Person
from coproduce_web.shared.access import open_to_all


@open_to_all
def home(request: HttpRequest) -> HttpResponse:
    """The front page, by who is reading."""
    if isinstance(request.user, Person):
        return render(request, "home_person.html")
    about = {"nobody_yet": not Person.objects.exists(), "principles": framework().principles}
    return render(request, "home_stranger.html", about)


@open_to_all
def easier_to_read(request: HttpRequest) -> HttpResponse:
    """How to have larger letters, other colours, a page read aloud or printed."""
    return render(request, "home_easier_to_read.html")
