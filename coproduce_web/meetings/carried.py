"""Needs as they go to a meeting: those that stand for every meeting, and those told for this one."""

import datetime
from collections.abc import Iterable

from coproduce_web.accounts.models import Person
from coproduce_web.meetings.models import Meeting, Need
from coproduce_web.people.models import Support
from coproduce_web.writing.action import How


def told_already(meeting: Meeting) -> set[tuple[int | None, str]]:
    """Who has told which kind of need for this meeting."""
    return set(meeting.needs.values_list("person", "kind"))


def standing(how: How, meeting: Meeting, people: Iterable[Person], on: datetime.date) -> list[Need]:
    """One need for each that stands, as it was told to us; not yet kept.

    Its day is the day they were asked to this meeting, for it is asked again each time whether it was met.
    """
    already = told_already(meeting)
    supports = Support.objects.filter(person__in=list(people), until_on=None)
    return [
        Need(
            initiative_id=meeting.initiative_id,
            meeting=meeting,
            person_id=one.person_id,
            kind=one.kind,
            words=one.words,
            told_on=on,
            channel=one.channel,
            through=one.through,
            read_back=one.read_back,
            written_by=how.by,
        )
        for one in {(each.person_id, each.kind): each for each in supports}.values()
        if (one.person_id, one.kind) not in already
    ]


def lasting(how: How, person: Person, kinds: Iterable[str], words: str, on: datetime.date) -> list[Support]:
    """The same needs for every meeting from now on, where they do not stand already; not yet kept."""
    stand = set(person.supports.filter(until_on=None).values_list("kind", flat=True))
    return [
        Support(person=person, kind=kind, words=words, told_on=on, **how.columns)
        for kind in kinds
        if kind not in stand
    ]
