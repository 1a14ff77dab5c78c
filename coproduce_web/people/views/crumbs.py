"""The way back from a page about a person, and how what is written there reached us."""

from django import forms
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from coproduce_web.initiatives.crumbs import Crumbs, crumbs
from coproduce_web.initiatives.fields import ReachedForm
from coproduce_web.people.access import Whose
from coproduce_web.writing.action import How
from coproduce_web.writing.pages import how


def crumbs_to(it: Whose) -> Crumbs:
    """To one's own page; or to the member's, by way of the initiative."""
    if it.is_mine:
        return [(reverse("me"), _("What we hold about me"))]
    return [*crumbs(it.initiative, ("people", _("Who is here"))), (it.page, it.person.name)]


def how_told(request: HttpRequest, it: Whose, form: forms.Form) -> How:
    """Written by oneself; or by another, by the channel they say, on behalf of the person."""
    if isinstance(form, ReachedForm):
        return how(request, on_behalf_of=it.person, **form.reached())
    return how(request)
