"""What was said in a piece of work: all of it, or what waits, was answered, was told, is mine."""

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from coproduce_web.contributions import waiting
from coproduce_web.contributions.models import Contribution
from coproduce_web.contributions.numbers import tidy
from coproduce_web.contributions.standing import with_standing
from coproduce_web.contributions.views.crumbs import page_of
from coproduce_web.contributions.views.rows import said_row
from coproduce_web.contributions.views.waits import longest
from coproduce_web.initiatives.access import Here, here
from coproduce_web.initiatives.crumbs import crumbs
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.sections import Link, Section, listed, show

PURPOSE = "purpose"


@signed_in
@require_safe
def contributions(request: HttpRequest, initiative: int) -> HttpResponse:
    """The list, as chosen; or, for a number, the page of what was said under it."""
    at = here(request, initiative)
    number = request.GET.get("number", "")
    if number and (one := at.initiative.contribution_set.filter(number=tidy(number)).first()):
        return redirect(page_of(one))
    about = PURPOSE if request.GET.get("about") == PURPOSE else ""
    waits = longest(at) if at.leads and not about else []
    sections = [_say(at, about), *waits, _list(request, at, about)]
    sections = [_find(number), *sections] if number else [*sections, _find(number)]
    heading = _("What was said about the purpose") if about else _("What was said")
    return show(request, heading, sections, crumbs=crumbs(at.initiative), pictures=bool(waits))


def _say(at: Here, about: str) -> Section:
    place = [at.initiative.pk]
    write = reverse("contribution_write", args=place) + (f"?about={about}" if about else "")
    words = _("Write down what somebody said") if at.facilitates else _("Say something")
    return Section(
        _("Say something"),
        words=[_("By telephone, on paper or at the door counts as much as on this page.")],
        links=[
            Link(words, write, main=True),
            Link(_("Links and posters"), reverse("doors", args=place)),
            Link(_("Issues"), reverse("issues", args=place)),
        ],
    )


def _list(request: HttpRequest, at: Here, about: str) -> Section:
    offered = {
        "all": _("All"),
        "waiting": _("Waiting"),
        "answered": _("Answered"),
        "told": _("Answered and told"),
        "mine": _("Mine"),
    }
    chosen = request.GET.get("show", "all")
    chosen = chosen if chosen in offered else "all"
    kept = {"about": about} if about else {}
    return listed(
        request,
        with_standing(_shown(at, chosen).filter(**kept)),
        lambda one: said_row(at, one),
        _("Everything that was said") if chosen == "all" else offered[chosen],
        note=_("The longest wait is first.") if chosen == "waiting" else _("The newest is first."),
        filters=[
            Link(words, f"?{urlencode({'show': name} | kept)}#list", here=name == chosen)
            for name, words in offered.items()
        ],
        empty=_("Nothing here."),
    )


def _shown(at: Here, chosen: str) -> QuerySet[Contribution]:
    everything = at.initiative.contribution_set.all()
    if chosen == "waiting":
        return waiting.waiting_for_answer(at.initiative)
    if chosen == "answered":
        return waiting.answered(everything)
    if chosen == "told":
        return waiting.told(everything)
    return everything.filter(person=at.person) if chosen == "mine" else everything


def _find(number: str) -> Section:
    words = [_("Nothing was said here under that number. Look at it once more.")] if number else []
    return Section(
        _("Find something said"), at="find", words=words, part="contribution_find.html", given=number
    )
