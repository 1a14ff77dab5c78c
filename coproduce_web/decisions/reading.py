"""Everything a decision's page says, fetched in a few queries however much there is of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Count, Exists, OuterRef, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce
from django.shortcuts import get_object_or_404

from coproduce_web.contributions.models import Issue
from coproduce_web.decisions.design_check import Check
from coproduce_web.decisions.models import (
    Approval,
    Decision,
    DecisionSide,
    Fate,
    Position,
    Preference,
    Proposal,
    Told,
)
from coproduce_web.decisions.standing import check_of
from coproduce_web.decisions.tally import Tally, tally
from coproduce_web.decisions.ways_to_decide import WAYS, Way
from coproduce_web.initiatives.access import Here, members_of
from coproduce_web.initiatives.models import Membership
from coproduce_web.shared.words import SIDES


@dataclass(frozen=True)
class Reading:
    """A decision and whatever belongs to it, as `here` reads it."""

    here: Here
    it: Decision
    positions: Sequence[Position]
    sides: dict[int, str]
    counts: Sequence[DecisionSide]
    counted: Tally
    wordings: Sequence[Proposal]
    issues: Sequence[Issue]
    approvals: Sequence[Approval]
    fates: Sequence[Fate]
    wanted: dict[str, str]
    members: int
    told: int
    actions: int

    @property
    def way(self) -> Way:
        """The way it is decided."""
        return WAYS[self.it.template]

    @property
    def leads(self) -> bool:
        """Whether the reader plans decisions and writes them down."""
        return self.here.facilitates or self.here.chairs

    @property
    def mine(self) -> Position | None:
        """The reader's own part."""
        return next((one for one in self.positions if one.person_id == self.here.person.pk), None)

    @property
    def version(self) -> int:
        """Which wording holds; 0 where nothing was proposed in words."""
        return self.wordings[0].version if self.wordings else 0

    def check(self) -> Check:
        """What say each side has."""
        return check_of(self.it, self.positions, self.sides, self.counted)


def read(here: Here, pk: int) -> Reading:
    """That decision of this initiative; else 404."""
    it = get_object_or_404(_with_numbers(here), pk=pk)
    about = vars(it)
    positions = list(_positions(it))
    sides = {one.person_id: vars(one)["side"] for one in positions}
    wordings = list(it.proposal_set.select_related("objection__person"))
    counts = list(it.decisionside_set.all()) if about["has_counts"] else []
    return Reading(
        here,
        it,
        positions,
        sides,
        counts,
        tally(positions, sides, counts, wordings[0].version if wordings else 0),
        wordings=wordings,
        issues=list(it.issues.all()),
        approvals=list(it.approval_set.all()),
        fates=list(it.fate_set.all()),
        wanted={side: about[_wanted(side)] for side in SIDES if about[_wanted(side)]},
        members=about["members"],
        told=about["people_told"],
        actions=about["actions_taken"],
    )


def _with_numbers(here: Here) -> QuerySet[Decision]:
    own = {"decision": OuterRef("pk")}
    now = members_of(here.initiative).values("person")
    told = Told.objects.filter(**own, person__in=now).order_by().values("decision")
    current = members_of(here.initiative).order_by().values("initiative")
    wishes = {
        _wanted(side): Coalesce(
            Subquery(Preference.objects.filter(**own, side=side).values("preferred")[:1]), Value("")
        )
        for side in SIDES
    }
    return here.initiative.decision_set.select_related("initiative", "meeting").annotate(
        has_counts=Exists(DecisionSide.objects.filter(**own)),
        members=Subquery(current.annotate(number=Count("pk")).values("number")),
        people_told=Coalesce(Subquery(told.annotate(number=Count("pk")).values("number")), 0),
        actions_taken=Count("actions"),
        **wishes,
    )


def _wanted(side: str) -> str:
    return "wanted_" + side.replace(" ", "_")


def _positions(it: Decision) -> QuerySet[Position]:
    theirs = Membership.objects.filter(initiative=it.initiative_id, person=OuterRef("person")).values("side")
    found = it.position_set.select_related("person")
    return found.annotate(side=Coalesce(Subquery(theirs[:1]), Value("not known")))
