"""Saying something at a door, without signing in."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from coproduce_web.accounts.models import Person
from coproduce_web.contributions import access, guard
from coproduce_web.contributions.actions import saying as actions
from coproduce_web.contributions.forms.at_a_door import DoorForm
from coproduce_web.contributions.models import Door
from coproduce_web.contributions.ringing import closed, ring
from coproduce_web.initiatives.access import memberships_of, today
from coproduce_web.shared.access import open_to_all
from coproduce_web.shared.sections import Link, Section, show
from coproduce_web.writing.action import How, Refused
from coproduce_web.writing.pages import WRITES, ask, filled

TOO_MUCH = gettext_lazy(
    "Very much has been said from here in a short while. Wait five minutes and press the button again, or "
    "tell us by telephone."
)


@open_to_all
@require_http_methods(WRITES)
def say(request: HttpRequest, token: str) -> HttpResponse:
    """At a door. Whoever is signed in is nobody here: the telephone may be lent, and no name was asked."""
    door = access.door_at(token)
    form = DoorForm(**filled(request))
    if door.withdrawn_on and request.method != "POST":
        return _closed(request, form)
    if door.withdrawn_on:
        form.full_clean()
        form.add_error(None, closed())

    def act() -> str:
        if guard.says_too_much(request):
            raise Refused(f"{TOO_MUCH} {ring()}")
        given = form.cleaned_data
        one = actions.say(How(by=None), door.initiative, door=door, made_on=today(), **given)
        return reverse("said", args=[door.token, one.number])

    return ask(
        request,
        form,
        act,
        heading=_("What would you like to say?"),
        button=_("Say it"),
        kick=door.initiative.name,
        beside=_("You need no name"),
        note=_("Everyone gets an answer. You are given a number to ask after what you said."),
        sections=[*_by_name(request, door), _asks_after()],
    )


def _by_name(request: HttpRequest, door: Door) -> list[Section]:
    """A member who is signed in may rather say it as themselves."""
    person = request.user
    if not isinstance(person, Person) or not memberships_of(person).filter(initiative=door.initiative_id):
        return []
    own = f"{reverse('contribution_write', args=[door.initiative_id])}?for=me"
    words = _("What you say on this page has no name, though you are signed in.")
    return [Section(_("Under your own name"), words=[words], links=[Link(_("Say it as myself"), own)])]


def _asks_after() -> Section:
    link = Link(_("Ask after what I said"), reverse("ask_after"))
    return Section(_("You have a number already?"), links=[link])


def _closed(request: HttpRequest, form: DoorForm) -> HttpResponse:
    """A way in that was closed, said kindly; what somebody had typed into it before is still there."""
    words = _("We no longer take things said through this link or poster. We would still like to hear you.")
    typed = str(form["words"].value() or "")
    sections = [Section(_("What you can do"), answer=ring())]
    if typed:
        sections.append(Section(_("What you had typed"), quote=typed))
    return show(request, _("This way in is closed"), [*sections, _asks_after()], lead=words, pictures=True)
