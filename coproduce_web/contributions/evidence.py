"""What was said, what became of it and the issues it led to, as evidence."""

from collections.abc import Iterator

from coproduce_web.contributions.models import Contribution, Issue
from coproduce_web.initiatives.evidence import belonging
from coproduce_web.writing.evidence import Row, Scope, Table, person_code, record_code

THANKED = "thanked only"


def _contributions(scope: Scope) -> Iterator[Row]:
    said = Contribution.objects.filter(initiative__in=scope.initiatives).order_by("pk")
    for one in said.prefetch_related("answers", "tellings"):
        answers, tellings = one.answers.all(), one.tellings.all()
        real = [answer.answered_on for answer in answers if answer.answer != THANKED]
        yield {
            "contribution": record_code("contribution", one.pk),
            "person": person_code(one.person_id),
            "side": one.side,
            "kind": one.kind,
            "about": one.about,
            "made_on": one.made_on,
            "can_be_reached": one.person_id is not None or bool(one.reach),
            "answer": answers[0].answer if answers else None,
            "answered_on": min(real) if real else answers[0].answered_on if answers else None,
            "told_on": min((telling.told_on for telling in tellings), default=None),
        } | belonging(one, scope)


def _contribution_issues(scope: Scope) -> Iterator[Row]:
    pairs = Issue.contributions.through.objects.filter(issue__initiative__in=scope.initiatives)
    for contribution, issue in pairs.order_by("pk").values_list("contribution", "issue"):
        yield {
            "contribution": record_code("contribution", contribution),
            "issue": record_code("issue", issue),
        }


def _issues(scope: Scope) -> Iterator[Row]:
    same = (
        *("raised_by_side", "raised_on", "could_refuse", "outcome", "outcome_by_side", "agreed_on"),
        *("agreed_how", "agreed_sides", "level"),
    )
    for one in Issue.objects.filter(initiative__in=scope.initiatives).order_by("pk"):
        yield (
            {
                "issue": record_code("issue", one.pk),
                "raised_by": person_code(one.raised_by_id),
                "reason_given": bool(one.reason) if one.outcome else None,
            }
            | {name: getattr(one, name) for name in same}
            | belonging(one, scope)
        )


TABLES: dict[str, Table] = {
    "contributions": _contributions,
    "issues": _issues,
    "contribution_issues": _contribution_issues,
}
