"""Meetings, who was asked and came, what they needed, and the cards afterwards, as evidence."""

from coproduce_web.meetings.evidence.at_it import agenda, needs, tasks
from coproduce_web.meetings.evidence.cards import judgements, pulses
from coproduce_web.meetings.evidence.held import attendance, meeting_sides, meetings
from coproduce_web.writing.evidence import Table

TABLES: dict[str, Table] = {
    "meetings": meetings,
    "attendance": attendance,
    "meeting_sides": meeting_sides,
    "agenda": agenda,
    "tasks": tasks,
    "needs": needs,
    "pulses": pulses,
    "judgements": judgements,
}
