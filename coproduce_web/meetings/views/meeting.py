"""A meeting’s own page: where, why, and what was arranged for the reader; for those who lead, the rest."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from coproduce_web.initiatives.access import here, today
from coproduce_web.initiatives.crumbs import crumbs
from coproduce_web.meetings import access, chairing
from coproduce_web.meetings.models import Invitation, Meeting, Need
from coproduce_web.meetings.there import there
from coproduce_web.meetings.views.crumbs import address
from coproduce_web.meetings.views.needs import arranged_for, need_page
from coproduce_web.meetings.views.preparing import preparing
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.codes import say
from coproduce_web.shared.sections import Link, Row, Section, show


@signed_in
@require_safe
def meeting(request: HttpRequest, initiative: int, meeting: int) -> HttpResponse:
    """The meeting."""
    at = here(request, initiative)
    it = access.meeting(at, meeting)
    asked = it.invitation_set.filter(invited_on__isnull=False).select_related("person")
    invited = list(asked.order_by("reply", "person__name"))
    told = list(it.needs.exclude(met="no longer wanted").select_related("person"))
    mine = next((one for one in invited if one.person == at.person), None)
    needs = [need for need in told if need.person == at.person]
    sections = [when_and_where(it, mine, needs)]
    if needs and it.held_on <= today():
        sections.append(_was_it_met(needs))
    sections.append(_in_it(it))
    if at.facilitates or at.chairs:
        sections += preparing(request, at, it, invited, told)
    back = crumbs(at.initiative, ("meetings", _("Meetings")))
    return show(request, it.title, [*sections, *_who_came(it)], crumbs=back, pictures=True)


def when_and_where(it: Meeting, mine: Invitation | None, needs: list[Need]) -> Section:
    """Its day, large; where, how to get there, what was arranged for the reader; and the way to reply."""
    facts = [
        (_("When"), it.times[:1].upper() + it.times[1:]),
        (_("Where"), where(it)),
        (_("Getting there and back"), _getting_there(it)),
        (_("For you"), " ".join(arranged_for(need) for need in needs)),
        (_("What it is about"), it.why_meet),
        (_("Who it is for"), it.who_for),
        (_("What is paid"), it.expenses_words),
        (_("Who holds it together"), it.facilitated_by.name if it.facilitated_by else ""),
    ]
    return Section(
        _("Next") if it.held_on >= today() else _("Held"),
        note=_note(mine, it),
        answer=date_format(it.held_on, "l j F" if it.held_on.year == today().year else "l j F Y"),
        facts=[(term, said) for term, said in facts if said],
        links=_answers(it, mine),
    )


def _who_came(it: Meeting) -> list[Section]:
    """How many came of each side, and how the declared rules held; before that, how they would hold."""
    on_record = there(it) if it.held_on <= today() else None
    rules = chairing.as_facts(it, on_record)
    if on_record and on_record.is_written:
        return [Section(_("Who came"), answer=str(on_record), facts=[*on_record.facts, *rules])]
    note = _("What this work has declared for each of its meetings.")
    return [Section(_("Our rules"), note=note, facts=rules)] if rules else []


def where(it: Meeting) -> str:
    """The place once it is booked, or how we meet."""
    if it.venue and it.venue_booked_on:
        return f"{it.venue.name}, {it.venue.address}"
    if it.mode in ("in person", "mixed") and it.held_on >= today():
        return _("Not chosen yet: first we ask what people need.")
    return str(say("mode", it.mode))


def _getting_there(it: Meeting) -> str:
    return it.getting_there or (it.venue.getting_there if it.venue and it.venue_booked_on else "")


def _note(mine: Invitation | None, it: Meeting) -> str:
    if not mine or it.held_on < today():
        return ""
    if mine.reply:
        return _("You said: %(reply)s.") % {"reply": str(mine.get_reply_display()).lower()}
    return _("We asked you, and there is still time to say.")


def _answers(it: Meeting, mine: Invitation | None) -> list[Link]:
    links = []
    if mine and it.held_on >= today():
        reply = address("invitation_reply", it)
        if mine.reply:
            links.append(Link(_("Change my reply"), reply))
        else:
            links.append(Link(_("Yes, I am coming"), f"{reply}?reply=yes", main=True))
            links.append(Link(_("Not this time"), f"{reply}?reply=no"))
    if it.held_on >= today():
        links.append(Link(_("Say what I need"), address("need_tell", it)))
        links.append(Link(_("For my calendar"), address("meeting_calendar", it)))
    return links


def _was_it_met(needs: list[Need]) -> Section:
    return Section(
        _("Did it work for you?"),
        note=_("Say so, and we put right what was not."),
        rows=[_asked_after(need) for need in needs],
    )


def _asked_after(need: Need) -> Row:
    told = _("You said: %(met)s.") % {"met": str(say("met", need.met)).lower()} if need.met else ""
    ask = Link(_("Say if it was met"), reverse("need_met", args=[need.initiative_id, need.pk]))
    return Row(
        str(say("need_kind", need.kind)),
        need_page(need),
        words=need.arranged,
        note=told,
        links=[] if need.met else [ask],
    )


def _in_it(it: Meeting) -> Section:
    contents = [
        (address("agenda", it), _("What we talk about"), None),
        (address("tasks", it), _("Who does what"), None),
    ]
    if it.held_on <= today():
        contents.append((address("notes", it), _("Notes"), None))
        contents.append((address("pulse_mine", it), _("Your card: how was it for you?"), None))
    return Section(_("In this meeting"), contents=contents)
