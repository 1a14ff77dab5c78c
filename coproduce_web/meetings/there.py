"""Who came to a meeting, by name or as numbers of each side, as it stands on record."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from django.db.models import Exists, OuterRef
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from coproduce_web.initiatives.access import today
from coproduce_web.meetings.models import Invitation, Meeting, SideCount
from coproduce_web.meetings.on_list import Listed, on_list
from coproduce_web.shared.words import SIDES

NAMES, WAYS, NUMBERS = "names", "ways", "numbers"


@dataclass(frozen=True)
class There:
    """What is on record of a meeting: everybody on its list, and `counts` where a group keeps no lists."""

    meeting: Meeting
    listed: Sequence[Listed]
    counts: Sequence[SideCount]
    counts_last: Sequence[SideCount] = ()

    @property
    def came(self) -> list[Listed]:
        """Those who came, as far as there are names."""
        return [one for one in self.listed if one.came]

    @cached_property
    def by_side(self) -> Counter[str]:
        """How many came of each side."""
        if self.by == NUMBERS:
            return Counter({one.side: one.came for one in self.counts if one.came})
        return Counter(one.side or "not known" for one in self.came)

    @property
    def is_written(self) -> bool:
        """Whether anybody has written down who came."""
        return bool(self.by_side)

    @property
    def by(self) -> str:
        """How it was counted."""
        return NUMBERS if any(one.came is not None for one in self.counts) else NAMES

    @property
    def facts(self) -> list[tuple[str, str]]:
        """Each side, and how many of it came."""
        return [(str(SIDES[side]), str(self.by_side[side])) for side in SIDES if self.by_side[side]]

    @property
    def unasked(self) -> str:
        """That somebody came who had not been asked: it is said, and it is all right."""
        if more := more_than_asked(self.counts):
            return more
        names = [one.name for one in self.came if not one.invited_on]
        if not names or not any(one.invited_on for one in self.listed):
            return ""
        return _("Not asked, and welcome: %(names)s.") % {"names": ", ".join(names)}

    def __str__(self) -> str:
        """`12 people came.`"""
        if not self.is_written:
            return _("Nobody has written down who came.")
        total = self.by_side.total()
        return ngettext("%(n)d person came.", "%(n)d people came.", total) % {"n": total}


def more_than_asked(counts: Sequence[SideCount]) -> str:
    """Of which sides more came than were asked."""
    more = [one for one in counts if one.invited is not None and (one.came or 0) > one.invited]
    told = _("%(side)s: %(came)d came, %(invited)d were asked.")
    words = [told % {"side": SIDES[one.side], "came": one.came, "invited": one.invited} for one in more]
    return " ".join([*words, _("More may come than were asked.")]) if more else ""


def there(meeting: Meeting, last: "Last | None" = None) -> There:
    """What is on record of that meeting, and of the one before it as far as it can be copied."""
    told_of = [one.pk for one in (meeting, last and last.meeting) if one and one.held_on <= today()]
    counts = list(SideCount.objects.filter(meeting__in=told_of)) if told_of else []
    return There(
        meeting,
        on_list(meeting, last.meeting.pk if last else None),
        [one for one in counts if one.meeting_id == meeting.pk],
        [one for one in counts if one.meeting_id != meeting.pk],
    )


@dataclass(frozen=True)
class Last:
    """The meeting before it that was written up: as it was counted there, so it is most likely again."""

    meeting: Meeting

    @property
    def by(self) -> str:
        """How it was counted."""
        return NUMBERS if getattr(self.meeting, "has_numbers", False) else NAMES

    @property
    def is_written(self) -> bool:
        """Whether it says who came."""
        return self.by == NUMBERS or bool(getattr(self.meeting, "has_names", False))


def last_before(meeting: Meeting) -> Last | None:
    """The last that was written up, at the latest on the same day; None where there is none."""
    written = meeting.initiative.meeting_set.filter(closed_on__isnull=False, held_on__lte=meeting.held_on)
    own = {"meeting": OuterRef("pk"), "came__isnull": False}
    found = written.exclude(pk=meeting.pk).annotate(
        has_numbers=Exists(SideCount.objects.filter(**own)),
        has_names=Exists(Invitation.objects.filter(**own)),
    )
    last = found.first()
    return Last(last) if last else None
