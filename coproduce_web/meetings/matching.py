"""Whether a place has what those who are asked to a meeting need, before it is booked."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Exists, Q, QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.access import members_of
from coproduce_web.meetings.looked_at import OF_THE_PLACE
from coproduce_web.meetings.models import Invitation, Meeting, Need, Venue, VenueCheck
from coproduce_web.people.models import Support
from coproduce_web.shared.codes import say
from coproduce_web.shared.words import on_day


@dataclass(frozen=True)
class Wanted:
    """A kind of need that depends on the place, and who has told it."""

    kind: str
    names: Sequence[str]

    @property
    def words(self) -> str:
        """The need in words, and how many people have it: never who."""
        heads = ngettext("%(n)d person", "%(n)d people", len(self.names)) % {"n": len(self.names)}
        return f"{say('need_kind', self.kind)} ({heads})"


@dataclass(frozen=True)
class Match:
    """A place beside what is wanted: what it has, what it lacks, and what nobody has looked at."""

    venue: Venue
    check: VenueCheck | None
    has: Sequence[Wanted]
    lacks: Sequence[Wanted]
    unseen: Sequence[Wanted]

    @property
    def fits(self) -> bool:
        """Somebody looked, and all that is wanted is there."""
        return bool(self.check) and not self.lacks and not self.unseen

    @property
    def words(self) -> str:
        """How it stands, in a sentence for each."""
        if not self.check:
            return _("Nobody has looked at it yet.")
        told = [_("Looked at on %(day)s.") % {"day": on_day(self.check.checked_on)}]
        for begins, wanted in (
            (_("It has: %(needs)s."), self.has),
            (_("It does not have: %(needs)s."), self.lacks),
            (_("Nobody has looked at this: %(needs)s."), self.unseen),
        ):
            if wanted:
                told.append(begins % {"needs": "; ".join(one.words for one in wanted)})
        return " ".join(told)


def asked(meeting: Meeting) -> QuerySet[Person]:
    """Those who were asked; before anybody is, all who are in this work."""
    invited = Invitation.objects.filter(meeting=meeting)
    members = members_of(meeting.initiative).values("person")
    return Person.objects.filter(Q(pk__in=invited.values("person")) | Q(~Exists(invited), pk__in=members))


def wanted(meeting: Meeting) -> list[Wanted]:
    """What those who are asked need of a place: told for this meeting, or standing for every meeting."""
    people = asked(meeting)
    theirs = Q(meeting=meeting) | Q(meeting=None, initiative=meeting.initiative_id, person__in=people)
    told = Need.objects.filter(theirs, kind__in=OF_THE_PLACE).exclude(met="no longer wanted")
    standing = Support.objects.filter(person__in=people, kind__in=OF_THE_PLACE, until_on=None)
    who: dict[str, dict[str, str]] = {kind: {} for kind in OF_THE_PLACE}
    both: list[Need | Support] = [*standing.select_related("person"), *told.select_related("person")]
    for need in both:
        own = f"person {need.person_id}" if need.person_id else f"need {need.pk}"
        who[need.kind][own] = need.person.name if need.person else _("Somebody without a name")
    return [Wanted(kind, sorted(named.values())) for kind, named in who.items() if named]


def match(venue: Venue, needs: Sequence[Wanted]) -> Match:
    """This place beside these needs, by the newest check of it."""
    check = venue.newest_check
    meets, fails = (check.meets, check.fails) if check else ([], [])
    return Match(
        venue,
        check,
        has=[one for one in needs if one.kind in meets],
        lacks=[one for one in needs if one.kind in fails],
        unseen=[one for one in needs if one.kind not in meets and one.kind not in fails],
    )


def why_not(found: Match) -> str:
    """Why this place cannot be booked, and what to do; empty where it can."""
    told = {"place": found.venue.name, "needs": "; ".join(one.words for one in found.lacks or found.unseen)}
    if not found.check:
        return _("Nobody has looked at %(place)s yet. Go and look first, then book it.") % told
    if found.lacks:
        return (
            _(
                "%(place)s does not have what people who are asked need: %(needs)s. "
                "Choose another place, or have it put right and look again."
            )
            % told
        )
    if found.unseen:
        return (
            _("Nobody has looked whether %(place)s has this: %(needs)s. Go and look first, then book it.")
            % told
        )
    return ""
