"""The first words of changes, for a list."""

from typing import Any

from django.db.models import OuterRef, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce, Left

from coproduce_web.changes.models import Change
from coproduce_web.contributions.standing import START, in_short
from coproduce_web.initiatives.models import Membership


def to_list(found: QuerySet[Change]) -> QuerySet[Change]:
    """For a list: the first words of each (`start`), who told it and the `side` they are on."""
    theirs = Membership.objects.filter(initiative=OuterRef("initiative"), person=OuterRef("told_by"))
    side = Coalesce(Subquery(theirs.values("side")[:1]), Value(""))
    return found.defer("words").select_related("told_by").annotate(start=Left("words", START + 1), side=side)


def start_of(change: Change) -> str:
    """Its first words."""
    told: dict[str, Any] = vars(change)
    return in_short(told.get("start") or change.words)
