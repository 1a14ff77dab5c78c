"""Initiatives, how fully they were written down, and their stages."""

from collections.abc import Iterator

from django.db.models import Max, Min

from coproduce_web.initiatives.evidence.belonging import belonging
from coproduce_web.initiatives.models import (
    GroundRules,
    Initiative,
    Kept,
    Purpose,
    Stage,
)
from coproduce_web.writing.evidence import Row, Scope, reached, record_code

RULES = {
    "older_majority": "older people in the majority",
    "older_chair": "an older person in the chair",
}


def initiatives(scope: Scope) -> Iterator[Row]:
    """The initiatives themselves."""
    purposes: dict[int, Row] = {
        one["initiative"]: dict(one)
        for one in Purpose.objects.filter(initiative__in=scope.initiatives)
        .values("initiative")
        .annotate(said=Min("said_on"), confirmed=Max("confirmed_on"))
    }
    agreed = dict(
        GroundRules.objects.filter(initiative__in=scope.initiatives)
        .values("initiative")
        .annotate(first=Min("agreed_on"))
        .values_list("initiative", "first")
    )
    for one in Initiative.objects.filter(pk__in=scope.initiatives):
        purpose: Row = purposes.get(one.pk) or {}
        yield {
            "initiative": record_code("initiative", one.pk),
            # A part whose whole is not told of stands alone.
            "part_of": record_code("initiative", one.part_of_id)
            if one.part_of_id in scope.initiatives
            else None,
            "round": one.round,
            "place": one.place,
            "level": one.level,
            "tier": one.tier,
            "activity": one.activity,
            "began_on": one.began_on,
            "ended_on": one.ended_on,
            "funded_until": one.funded_until,
            "purpose_on": purpose.get("said"),
            "purpose_confirmed_on": purpose.get("confirmed"),
            "rules_agreed_on": agreed.get(one.pk),
            "begun_by_side": one.begun_by_side,
            "held_by_side": one.held_by_side,
            "declared_rules": "; ".join(words for name, words in RULES.items() if getattr(one, name)),
        } | reached(one, one.pk, scope)


def kept(scope: Scope) -> Iterator[Row]:
    """How fully things were written down."""
    for one in Kept.objects.filter(initiative__in=scope.initiatives):
        yield {
            "initiative": record_code("initiative", one.initiative_id),
            "kept_table": one.kept_table,
            "from_on": one.from_on,
            "until_on": one.until_on,
            "how": one.how,
            "kept_by_side": one.kept_by_side,
        }


def stages(scope: Scope) -> Iterator[Row]:
    """The stages that have begun."""
    for one in Stage.objects.filter(initiative__in=scope.initiatives):
        told = {"stage": one.stage, "round": one.round, "began_on": one.began_on, "ended_on": one.ended_on}
        yield told | belonging(one, scope)
