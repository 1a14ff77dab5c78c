"""A decision’s own page: what was decided and why, how, by whom, and what became of it."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from coproduce_web.decisions.reading import Reading, read
from coproduce_web.decisions.views import came_of_it, everybody, weighed
from coproduce_web.decisions.views.crumbs import address, list_crumbs
from coproduce_web.initiatives.access import here, today
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.sections import Link, Section, show
from coproduce_web.shared.words import on_day


@signed_in
@require_safe
def decision(request: HttpRequest, initiative: int, decision: int) -> HttpResponse:
    """The decision."""
    it = read(here(request, initiative), decision)
    sections = [
        came_of_it.result(it, _links(it)) if it.it.decided_on else _to_decide(it),
        *weighed.proposal(it),
        weighed.how(it),
        weighed.say(it),
        *weighed.about(it),
        *everybody.parts(request, it),
        *everybody.objections(it),
        *came_of_it.approvals(it),
        *came_of_it.afterwards(it),
    ]
    lead = str(it.way.words)
    return show(
        request, it.it.question, sections, lead=lead, crumbs=list_crumbs(it.it.initiative), pictures=True
    )


def _to_decide(it: Reading) -> Section:
    return Section(
        _("To be decided"),
        note=_("Planned on %(day)s.") % {"day": on_day(it.it.rule_stated_on)} if it.it.rule_stated_on else "",
        answer=_waits_for(it),
        links=_links(it),
    )


def _waits_for(it: Reading) -> str:
    if it.way.may_be_objected_to and it.counted.unmet:
        return _("Somebody objects, and it is not met yet.")
    meeting = it.it.meeting
    if meeting and meeting.held_on >= today():
        return _("To be decided on %(day)s.") % {"day": on_day(meeting.held_on)}
    return _("Not decided yet.")


def _links(it: Reading) -> list[Link]:
    """One thing to do first, and then the others."""
    links = _before(it) if not it.it.decided_on else _after(it)
    return [Link(words, href, main=number == 0) for number, (words, href) in enumerate(links)]


def _before(it: Reading) -> list[tuple[str, str]]:
    decision, mine = it.it, it.mine
    own = (_("Say what I think"), address("position_mine", decision))
    waits = bool(mine and mine.part == "decided" and not mine.stance)
    if not it.leads:
        return [own]
    lead = [
        (_("Write down what was decided"), address("decision_make", decision)),
        (_("Change what is proposed"), address("decision_change", decision)),
        (_("Who decides"), address("deciders", decision)),
        (_("Who else has to agree"), address("approval_ask", decision)),
        (_("Numbers of a side"), address("decision_counts", decision)),
        (_("What each side wants"), address("side_wanted", decision)),
    ]
    return [own, *lead] if waits else [lead[0], own, *lead[1:]]


def _after(it: Reading) -> list[tuple[str, str]]:
    decision = it.it
    fate = (_("Say what became of it"), address("fate_note", decision))
    if not it.leads:
        return [fate]
    action = (_("Add something to be done"), came_of_it.action_add(decision))
    tell = (_("Tell everybody"), address("decision_telling", decision))
    more = [action, fate, (_("What each side wanted"), address("side_wanted", decision))]
    if not it.here.facilitates:
        return more
    return [tell, *more] if it.told < it.members else [*more, tell]
