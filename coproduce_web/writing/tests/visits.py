"""A page with a form, made for these tests: a visit is written down, and somebody new is known by name."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import include, path, reverse

from coproduce_web.accounts.models import Person
from coproduce_web.shared.access import open_to_all, signed_in
from coproduce_web.shared.codes import choices
from coproduce_web.writing.action import How, Refused, action
from coproduce_web.writing.pages import ask, filled, how

LINE = "Winifred Oake"


@action
def visit(how: How, *, name: str, words: str = "", side: str = "older person") -> Person:
    """Somebody was visited."""
    if name == "Nobody":
        raise Refused("Nobody is no name.", "name")
    if name == "Everybody":
        raise Refused("That is too many.")
    return Person.objects.add(name)


class VisitForm(forms.Form):
    """Who was visited, and what they said."""

    name = forms.CharField(label="Who?", max_length=50, error_messages={"required": "Say who"})
    words = forms.CharField(label="What did they say?", widget=forms.Textarea, required=False)
    side = forms.ChoiceField(label="Which side?", choices=choices("side"), widget=forms.RadioSelect)
    photo = forms.FileField(label="A photo", required=False)


def page(request: HttpRequest) -> HttpResponse:
    """The form."""
    form = VisitForm(**filled(request), initial={"side": "older person"})

    def act() -> str:
        given = {name: form.cleaned_data[name] for name in ("name", "words", "side")}
        made = visit(how(request), **given)
        photo = form.cleaned_data["photo"]
        return f"{reverse('home')}?visited={made.pk}{'&photo=' + photo.name if photo else ''}"

    return ask(request, form, act, heading="A visit", button="Write it down")


urlpatterns = [
    path("visit/", signed_in(page), name="visit"),
    path("door/", open_to_all(page), name="door"),
    path("", include("coproduce_web.config.urls")),
]
