"""How the declared rules held at the last meeting of each piece of work, and hold for the next."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from django.db.models import Exists, F, OuterRef, Q, QuerySet, Subquery
from django.utils.translation import gettext as _

from coproduce_web.home.words import by
from coproduce_web.initiatives import chairing
from coproduce_web.initiatives.access import CHAIR, today
from coproduce_web.initiatives.models import Initiative, Membership, Role
from coproduce_web.meetings.chairing import Rule, rules
from coproduce_web.meetings.models import Invitation, Meeting, SideCount
from coproduce_web.meetings.on_list import Listed
from coproduce_web.meetings.there import There
from coproduce_web.shared.table import Table, table


def rules_of(works: Sequence[Initiative]) -> dict[int, Table]:
    """A table for each piece of work that has declared any and met, or will; in three questions in all."""
    ruled = [one for one in works if chairing.declared(one)]
    if not ruled:
        return {}
    meetings = list(_last_and_next(ruled))
    asked, counts = defaultdict(list), defaultdict(list)
    for meeting, listed in _listed(meetings):
        asked[meeting].append(listed)
    for count in SideCount.objects.filter(meeting__in=meetings):
        counts[count.meeting_id].append(count)
    found: dict[int, list[tuple[Meeting, list[Rule]]]] = defaultdict(list)
    for it in meetings:
        found[it.initiative_id].append((it, rules(There(it, asked[it.pk], counts[it.pk]))))
    return {work: _table(held) for work, held in found.items()}


def _table(held: Sequence[tuple[Meeting, Sequence[Rule]]]) -> Table:
    heads = [_("Rule"), *(_when(it) for it, _rules in held)]
    rows = [
        [one.found.words, *(rules[nth].words for _it, rules in held)] for nth, one in enumerate(held[0][1])
    ]
    return table(_("Our rules, and how they hold"), heads, rows, quiet=True)


def _last_and_next(works: Sequence[Initiative]) -> QuerySet[Meeting]:
    """The last that was held and the first to come of each."""
    own = Meeting.objects.filter(initiative=OuterRef("initiative"))
    last = own.filter(held_on__lt=today()).order_by("-held_on", "-pk").values("pk")[:1]
    following = own.filter(held_on__gte=today()).order_by("held_on", "starts_at", "pk").values("pk")[:1]
    either = Q(pk=Subquery(last)) | Q(pk=Subquery(following))
    found = Meeting.objects.filter(either, initiative__in=works).select_related("initiative")
    return found.order_by("held_on", "pk")


def _listed(meetings: Iterable[Meeting]) -> Iterator[tuple[int, Listed]]:
    """Who was asked, each with their side and whether they chair on that day."""
    own = {"initiative": OuterRef("meeting__initiative"), "person": OuterRef("person")}
    day = OuterRef("meeting__held_on")
    then = Q(from_on__lte=day) & (Q(until_on=None) | Q(until_on__gt=day))
    asked = Invitation.objects.filter(meeting__in=meetings).annotate(
        name=F("person__name"),
        side=Subquery(Membership.objects.filter(**own).values("side")[:1]),
        chairs=Exists(Role.objects.filter(then, role__in=CHAIR, **own)),
    )
    same = ("name", "side", "invited_on", "reply", "came", "came_by", "chairs")
    for row in asked.values("meeting", "person", *same):
        meeting, person = row.pop("meeting"), row.pop("person")
        yield meeting, Listed(pk=person, came_last=False, **row)


def _when(it: Meeting) -> str:
    words = _("Last time, %(day)s") if it.held_on < today() else _("Next time, %(day)s")
    return words % {"day": by(it.held_on)}
