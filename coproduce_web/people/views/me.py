"""What we hold about me: to see, to put right, to take away, and to have erased."""

from collections import defaultdict

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_safe

from coproduce_web.initiatives.access import memberships_of, today
from coproduce_web.initiatives.models import Membership
from coproduce_web.people.access import Whose, whose
from coproduce_web.people.actions import erasure as actions
from coproduce_web.people.held import everything_about
from coproduce_web.people.take_away import packed
from coproduce_web.people.views.crumbs import crumbs_to
from coproduce_web.people.views.known import go, known
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.codes import say
from coproduce_web.shared.sections import Link, Row, Section, listed, show
from coproduce_web.shared.words import on_day
from coproduce_web.writing.pages import how


@signed_in
@require_safe
def me(request: HttpRequest) -> HttpResponse:
    """All of it, for the person alone."""
    it = whose(request)
    sections = [*known(it), _who_i_am(it), _work(request, it), _everything(it), _erase(it)]
    lead = _("It is yours. You can read it, put it right, take a copy, and have it erased.")
    return show(request, _("What we hold about me"), sections, kick=it.person.name, lead=lead)


def _who_i_am(it: Whose) -> Section:
    told = it.person.characteristics.values("strand").distinct().count()
    told += bool(it.details and it.details.born_in)
    return Section(
        _("About who you are"),
        note=_("Only you can read it. It stands beside no name."),
        words=[_told(told)],
        rows=[go(_("Read it, or tell more"), reverse("my_characteristics"))],
    )


def _told(strands: int) -> str:
    if not strands:
        return _("You have told us nothing of this, and need not.")
    words = ngettext("You told us about %(n)d thing.", "You told us about %(n)d things.", strands)
    return words % {"n": strands}


def _work(request: HttpRequest, it: Whose) -> Section:
    roles: defaultdict[int, list[str]] = defaultdict(list)
    for role in it.person.roles.all():
        if role.from_on <= today() and (role.until_on is None or role.until_on > today()):
            roles[role.initiative_id].append(str(say("role", role.role)).partition(":")[0])
    return listed(
        request,
        memberships_of(it.person),
        lambda member: _member(it, member, roles[member.initiative_id]),
        _("What you take part in"),
        at="work",
        empty=_("Nothing at present."),
    )


def _member(it: Whose, member: Membership, roles: list[str]) -> Row:
    own = [member.initiative_id]
    side = str(say("side", member.side)).partition(":")[0]
    return Row(
        member.initiative.name,
        reverse("initiative", args=own),
        words=", ".join([side, *roles]),
        note=_("Since %(day)s.") % {"day": on_day(member.joined_on)},
        links=[
            Link(_("Meetings"), reverse("meetings", args=own)),
            Link(_("What was said"), reverse("contributions", args=own)),
            Link(_("Leave"), reverse("member_end", args=[*own, it.person.pk])),
        ],
    )


def _everything(it: Whose) -> Section:
    return Section(
        _("All the rest"),
        words=[
            _(
                "Meetings you were asked to, what you said, where you stood in a decision, what you took on:"
                " a copy of all of it is yours, in tables that any spreadsheet opens."
            )
        ],
        rows=[go(_("Take a copy"), reverse("me_download"))],
    )


def _erase(it: Whose) -> Section:
    waiting = it.person.erasures.filter(done_on=None, taken_back_on=None).first()
    if waiting:
        words = _("You asked for this on %(day)s. It stands on the list of those who do it.")
        return Section(
            _("To be forgotten"),
            words=[words % {"day": on_day(waiting.asked_on)}],
            rows=[go(_("I want to stay"), reverse("my_stay"))],
        )
    return Section(
        _("To be forgotten"),
        words=[_("You can ask us to forget you. What the group did together stays, without your name.")],
        rows=[go(_("Ask to be erased"), reverse("me_erase"))],
    )


@signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def download(request: HttpRequest) -> HttpResponse:
    """A copy of everything: first what it is, then the file."""
    it = whose(request)
    if request.method != "POST":
        return render(request, "people_copy.html", {"crumbs": crumbs_to(it)})
    actions.take_out(how(request), it.person)
    made = HttpResponse(packed(everything_about(it.person)), content_type="application/zip")
    made["Content-Disposition"] = 'attachment; filename="about-me.zip"'
    return made
