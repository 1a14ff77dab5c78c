"""Replying to an invitation: on this site, or written down for somebody who replied another way."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coproduce_web.initiatives.access import facilitating, here, today
from coproduce_web.meetings import access
from coproduce_web.meetings.actions import invited as actions
from coproduce_web.meetings.forms.invited import ReplyForForm, ReplyForm
from coproduce_web.meetings.models import Invitation, Need
from coproduce_web.meetings.views.crumbs import meeting_crumbs, page_of
from coproduce_web.meetings.views.needs import arranged_for
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.codes import say
from coproduce_web.writing.pages import WRITES, ask, filled, how


@signed_in
@require_http_methods(WRITES)
def reply(request: HttpRequest, initiative: int, meeting: int) -> HttpResponse:
    """One’s own reply, and what would make it easy to come."""
    at = here(request, initiative)
    it = access.meeting(at, meeting)
    mine = access.invitation(it, at.person)
    needs = _needs(mine)
    answer = {"reply": mine.reply or request.GET.get("reply", "")}
    form = ReplyForm([need.kind for need in needs], initial=answer, **filled(request))

    def act() -> str:
        actions.reply(how(request), mine, replied_on=today(), **form.cleaned_data)
        return page_of(it)

    return ask(
        request,
        form,
        act,
        heading=_("Will you come?"),
        button=_("Send my reply"),
        note=_("You can change it until the day."),
        lead=f"{it.title}. {it.when}.",
        facts=[(_("For you"), _known(needs))] if needs else [],
        crumbs=meeting_crumbs(it),
    )


@signed_in
@require_http_methods(WRITES)
def reply_for(request: HttpRequest, initiative: int, meeting: int, person: int) -> HttpResponse:
    """What somebody replied by telephone, by post or at the door."""
    at = facilitating(request, initiative)
    it = access.meeting(at, meeting)
    theirs = access.invitation(it, person)
    needs = _needs(theirs)
    offered = {"reply": theirs.reply, "replied_on": today(), "channel": theirs.channel, "through": "self"}
    form = ReplyForForm(at.initiative, [need.kind for need in needs], initial=offered, **filled(request))

    def act() -> str:
        reached = how(request, on_behalf_of=theirs.person, **form.reached())
        actions.reply(reached, theirs, **form.cleaned_data)
        return page_of(it)

    return ask(
        request,
        form,
        act,
        heading=_("What did %(name)s reply?") % {"name": theirs.person.name},
        button=_("Write it down"),
        beside=_("Their reply"),
        note=_("Ask also what would make it easy. What you write here is theirs."),
        lead=f"{it.title}. {it.when}.",
        facts=[(_("We know"), "; ".join(str(say("need_kind", need.kind)) for need in needs))]
        if needs
        else [],
        crumbs=meeting_crumbs(it),
    )


def _needs(invitation: Invitation) -> list[Need]:
    found = Need.objects.filter(meeting=invitation.meeting_id, person=invitation.person_id)
    return list(found.exclude(met="no longer wanted"))


def _known(needs: list[Need]) -> str:
    return " ".join(arranged_for(need) for need in needs)
