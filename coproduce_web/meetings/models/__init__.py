"""Meetings and the places they are held; who was asked, what they need, who came, what was written down."""

from coproduce_web.meetings.models.agenda import AgendaItem, Task
from coproduce_web.meetings.models.cards import CardMark, CardTally, Pulse
from coproduce_web.meetings.models.invited import REPLIES, Invitation, SideCount
from coproduce_web.meetings.models.meeting import Meeting, OfMeeting
from coproduce_web.meetings.models.needs import Need
from coproduce_web.meetings.models.venues import Venue, VenueCheck
from coproduce_web.meetings.models.written import Notes, RecordSent

__all__ = [
    "REPLIES",
    "AgendaItem",
    "CardMark",
    "CardTally",
    "Invitation",
    "Meeting",
    "Need",
    "Notes",
    "OfMeeting",
    "Pulse",
    "RecordSent",
    "SideCount",
    "Task",
    "Venue",
    "VenueCheck",
]
