"""Links that sign in one of the made-up people of a demonstration, for a day. Nowhere else do they work."""

from django.conf import settings
from django.contrib.auth import login
from django.core import signing
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_safe

from coproduce_web.accounts.models import Person
from coproduce_web.shared.access import open_to_all

SALT = "sign in to the demonstration"
A_DAY = 24 * 60 * 60


def address_for(person: Person) -> str:
    """The path that signs this person in, from now until tomorrow."""
    return reverse("demo_sign_in", args=[signing.dumps(person.pk, salt=SALT)])


@open_to_all
@require_safe
def sign_in(request: HttpRequest, token: str) -> HttpResponse:
    """Sign in whom the link names. Outside a demonstration, or with a bad or old link, nothing is here."""
    if not settings.DEMO:
        raise Http404
    try:
        person = Person.objects.get(pk=signing.loads(token, salt=SALT, max_age=A_DAY))
    except (signing.BadSignature, Person.DoesNotExist):
        raise Http404 from None
    login(request, person)
    return redirect("home")
