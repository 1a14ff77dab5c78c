"""Writing the notes of a meeting, in versions: whoever saves last does not undo what another has written."""

from collections.abc import Sequence

from django.utils.translation import gettext as _

from coproduce_web.initiatives.access import members_of
from coproduce_web.meetings import formats
from coproduce_web.meetings.bringing_together import Both, joined, paragraphs, together
from coproduce_web.meetings.models import Meeting, Need, Notes
from coproduce_web.writing.action import How, Refused, action


class WrittenSince(Refused):
    """Somebody else changed the same paragraphs. `words` holds all that both wrote elsewhere."""

    def __init__(self, version: int, words: str, both: Sequence[Both]) -> None:
        told = _(
            "Somebody changed the same lines while you were writing. Yours are in the box, theirs stand "
            "above it: bring the two together, then save."
        )
        super().__init__(told, "words")
        self.version, self.words, self.both = version, words, both


@action
def write(how: How, meeting: Meeting, *, words: str, based_on: int) -> Notes:
    """A new version. Somebody else’s changes since `based_on` stay, where they are in other paragraphs."""
    # Of two who save at once, the second waits here, and then finds what the first has written.
    Meeting.objects.select_for_update().get(pk=meeting.pk)
    newest = meeting.notes_set.first()
    if newest and newest.version != based_on:
        words = _with_theirs(meeting, newest, words, based_on)
    words = joined(paragraphs(words))
    if newest and words == newest.words:
        raise Refused(_("These are the notes as they stand. Write what is to be new."), "words")
    version = newest.version + 1 if newest else 1
    if not newest:
        # From now on there is something to read: so whoever reads in another form is asked whether they can.
        members = [one.person for one in members_of(meeting.initiative)]
        Need.objects.bulk_create(formats.needs(how, meeting, members))
    return Notes.objects.create(
        **how.columns, meeting=meeting, version=version, words=words, based_on=based_on
    )


def _with_theirs(meeting: Meeting, newest: Notes, words: str, based_on: int) -> str:
    before = meeting.notes_set.filter(version=based_on).first()
    found = together(before.words if before else "", newest.words, words)
    if found.both:
        raise WrittenSince(newest.version, found.words, found.both)
    return found.words
