"""Members and the roles they hold."""

from collections.abc import Iterator

from coproduce_web.initiatives.evidence.belonging import belonging
from coproduce_web.initiatives.models import (
    Membership,
    Role,
)
from coproduce_web.writing.evidence import Row, Scope, person_code


def memberships(scope: Scope) -> Iterator[Row]:
    """Who is in them, on which side."""
    same = (
        *(
            "side",
            "sector",
            "can_commit",
            "lived_experience",
            "speaks_for",
            "joined_on",
            "left_on",
            "left_why",
        ),
        *("asked_support_on", "offered_tasks_on", "reported_back_on"),
    )
    for one in Membership.objects.filter(initiative__in=scope.initiatives).order_by("pk"):
        yield (
            {"person": person_code(one.person_id)}
            | {name: getattr(one, name) for name in same}
            | belonging(one, scope)
        )


def roles(scope: Scope) -> Iterator[Row]:
    """The roles people held."""
    for one in Role.objects.filter(initiative__in=scope.initiatives):
        yield {
            "person": person_code(one.person_id),
            "role": one.role,
            "from_on": one.from_on,
            "until_on": one.until_on,
            "open_to_all": one.open_to_all,
            "paid": one.paid,
        } | belonging(one, scope)
