"""Every write about the cards: given out, typed in from paper or the telephone, answered by a member."""

from django.utils.translation import gettext as _

from coproduce_web.initiatives.access import today
from coproduce_web.meetings.cards import Card, count
from coproduce_web.meetings.models import CardMark, Meeting, Pulse
from coproduce_web.shared.words import SIDES
from coproduce_web.writing.action import How, Refused, action


@action
def give_out(
    how: How, meeting: Meeting, *, side: str, given: int, returned: int, collected_by: str = ""
) -> Pulse:
    """How many cards of paper one side was given, how many came back, and who opened the envelope."""
    _in_turn(meeting)
    if returned > given:
        told = _("More came back than were given out: %(returned)d and %(given)d. Count again.")
        raise Refused(told % {"returned": returned, "given": given}, "returned")
    pulse = _of_side(how, meeting, side)
    if returned < pulse.typed:
        told = _("%(typed)d of them are typed in already, so at least as many came back.")
        raise Refused(told % {"typed": pulse.typed}, "returned")
    pulse.given, pulse.returned, pulse.collected_by = given, returned, collected_by
    pulse.save(update_fields=["given", "returned", "collected_by"])
    return pulse


@action
def type_in(how: How, meeting: Meeting, *, card: Card, on_paper: bool) -> Pulse:
    """One card somebody else filled in, on paper or on the telephone; whose, nobody writes down."""
    _in_turn(meeting)
    pulse = _of_side(how, meeting, card.side)
    if on_paper:
        _still_one(pulse)
        pulse.typed += 1
    else:
        _ticked(card)
        pulse.without_paper += 1
    pulse.save(update_fields=["typed", "without_paper"])
    count(meeting, card)
    return pulse


@action
def answer(how: How, meeting: Meeting, *, card: Card, mark: str) -> Meeting:
    """A member fills in their own card. `how` says nothing of who: that is kept nowhere beside it."""
    _in_turn(meeting)
    _ticked(card)
    _given, first = CardMark.objects.get_or_create(mark=mark)
    if not first:
        raise Refused(_("You have filled in this card already. Thank you."))
    pulse = _of_side(how, meeting, card.side)
    pulse.without_paper += 1
    pulse.save(update_fields=["without_paper"])
    count(meeting, card)
    return meeting


def _in_turn(meeting: Meeting) -> None:
    """One after the other, and only about a meeting that has been held."""
    Meeting.objects.select_for_update().get(pk=meeting.pk)
    if meeting.held_on > today():
        raise Refused(_("The meeting has not been held yet. The cards come afterwards."))


def _of_side(how: How, meeting: Meeting, side: str) -> Pulse:
    return Pulse.objects.get_or_create(meeting=meeting, side=side, defaults=how.columns)[0]


def _still_one(pulse: Pulse) -> None:
    if pulse.typed < pulse.returned:
        return
    side = str(SIDES[pulse.side]).lower()
    if not pulse.returned:
        told = _("Say first how many cards of %(side)s were given out, and how many came back.")
        raise Refused(told % {"side": side}, "side")
    told = _("All %(returned)d cards that came back from %(side)s are in. If there are more, count again.")
    raise Refused(told % {"returned": pulse.returned, "side": side}, "side")


def _ticked(card: Card) -> None:
    if not any(card.ticks.values()):
        raise Refused(_("Tick at least one line."), "safe")
