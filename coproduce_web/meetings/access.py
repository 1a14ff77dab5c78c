"""Who may do what with meetings, their needs and the places they are held."""

from django.db.models import Q, QuerySet
from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.access import Here, memberships_of
from coproduce_web.meetings.models import Invitation, Meeting, Need, Task, Venue
from coproduce_web.writing.pages import reader


def meeting(here: Here, pk: int) -> Meeting:
    """That meeting of this initiative, with its place; else 404."""
    return get_object_or_404(meetings(here), pk=pk)


def meetings(here: Here) -> QuerySet[Meeting]:
    """The meetings of this initiative, with their places."""
    return here.initiative.meeting_set.select_related("venue", "initiative", "facilitated_by")


def invitation(meeting: Meeting, person: Person | int) -> Invitation:
    """How that person was asked to it; else 404."""
    found = Invitation.objects.select_related("person", "meeting__venue")
    return get_object_or_404(found, meeting=meeting, person=person)


def needs(here: Here) -> QuerySet[Need]:
    """What the reader may see of needs: those who facilitate see them all, anybody else their own."""
    found = Need.objects.filter(initiative=here.initiative).select_related("person", "meeting")
    return found if here.facilitates else found.filter(person=here.person)


def need(here: Here, pk: int) -> Need:
    """That need, for the one whose it is and for those who facilitate; else 404."""
    return get_object_or_404(needs(here), pk=pk)


def venue_reader(request: HttpRequest) -> Person:
    """Whoever is in any piece of work, or keeps the site, reads and writes the venue book; else 404."""
    person = reader(request)
    if not (memberships_of(person).exists() or person.keeps_the_site):
        raise Http404
    return person


def venue(pk: int) -> Venue:
    """That place, with what was found there; else 404."""
    return get_object_or_404(Venue.objects.prefetch_related("checks__written_by"), pk=pk)


def may_take(task: Task) -> bool:
    """Whether anybody may take it: nobody has, and it was not kept for somebody."""
    return task.person_id is None and task.open_to_all is not False


def task(meeting: Meeting, pk: int) -> Task:
    """That task of the meeting; else 404."""
    return get_object_or_404(meeting.task_set.select_related("person", "meeting"), pk=pk)


def task_for(here: Here, meeting: Meeting, pk: int) -> Task:
    """A task that was offered to everybody, or that is the reader's to give back; else 404."""
    found = task(meeting, pk)
    if found.open_to_all is False and found.person != here.person:
        raise Http404
    return found


def meetings_of(person: Person) -> QuerySet[Meeting]:
    """The meetings a person was asked to and has not said no to, where they are a member today."""
    here = memberships_of(person).values("initiative")
    asked = Invitation.objects.filter(~Q(reply="no"), person=person).values("meeting")
    return Meeting.objects.filter(pk__in=asked, initiative__in=here).select_related("venue", "initiative")


def writes_notes(here: Here) -> bool:
    """Those who lead write the notes, and whoever has taken on that role."""
    return here.leads or "notes" in here.roles
