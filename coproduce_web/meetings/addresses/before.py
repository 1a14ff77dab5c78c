"""Before a meeting: the place, the plan, who is asked, and what they need."""

from django.urls import URLPattern, path

from coproduce_web.meetings.views import (
    calendar,
    invited,
    meeting,
    meetings,
    needs,
    needs_told,
    replies,
    venues,
    where,
)

WORK = "initiatives/<int:initiative>/"
MEETING = f"{WORK}meetings/<int:meeting>/"
NEED = f"{WORK}needs/<int:need>/"

patterns: list[URLPattern] = [
    path("venues/", venues.venues, name="venues"),
    path("venues/add/", venues.add, name="venue_add"),
    path("venues/<int:venue>/", venues.venue, name="venue"),
    path("venues/<int:venue>/check/", venues.check, name="venue_check"),
    path(f"{WORK}meetings/", meetings.meetings, name="meetings"),
    path(f"{WORK}meetings/plan/", meetings.plan, name="meeting_plan"),
    path(MEETING, meeting.meeting, name="meeting"),
    path(f"{MEETING}change/", meetings.change, name="meeting_change"),
    path(f"{MEETING}venue/", where.venue, name="meeting_venue"),
    path(f"{MEETING}expenses/", where.expenses, name="meeting_expenses"),
    path(f"{MEETING}invite/", invited.invite, name="invite"),
    path(f"{MEETING}calls/", invited.calls, name="calls"),
    path(f"{MEETING}letters/", invited.letters, name="letters"),
    path(f"{MEETING}reply/", replies.reply, name="invitation_reply"),
    path(f"{MEETING}reply/<int:person>/", replies.reply_for, name="invitation_reply_for"),
    path(f"{MEETING}needs/tell/", needs_told.tell, name="need_tell"),
    path(f"{WORK}needs/", needs.needs, name="needs"),
    path(NEED, needs.need, name="need"),
    path(f"{NEED}arrangement/", needs_told.arrangement, name="need_arrangement"),
    path(f"{NEED}met/", needs_told.met, name="need_met"),
    path(f"{MEETING}calendar.ics", calendar.meeting, name="meeting_calendar"),
    path("me/calendar.ics", calendar.mine, name="my_calendar"),
]
