"""Decisions, and the issues they answer."""

from collections.abc import Iterator

from coproduce_web.decisions.evidence.belonging import made
from coproduce_web.decisions.models import (
    Decision,
)
from coproduce_web.initiatives.evidence import belonging
from coproduce_web.writing.evidence import Row, Scope, record_code


def decisions(scope: Scope) -> Iterator[Row]:
    """Those that were made."""
    same = (
        *(
            "stage",
            "level",
            "tier",
            "kind",
            "binding",
            "rule",
            "quota",
            "rule_stated_on",
            "decided_on",
            "money",
        ),
        *("money_in_scope", "result", "parts_complete", "raised_by_side", "known_before"),
        "passes_without_older",
    )
    said = ("success", "options", "constraints", "resources", "reasons")
    for one in made(scope).order_by("pk"):
        yield (
            {"decision": record_code("decision", one.pk), "body": one.who_decides}
            | {name: getattr(one, name) for name in same}
            | {f"says_{name}": bool(getattr(one, name)) for name in said}
            | belonging(one, scope)
        )


def decision_issues(scope: Scope) -> Iterator[Row]:
    """The issues they answer."""
    pairs = Decision.issues.through.objects.filter(decision__in=made(scope)).order_by("pk")
    for decision, issue in pairs.values_list("decision", "issue"):
        yield {"decision": record_code("decision", decision), "issue": record_code("issue", issue)}
