"""Every write about money and other resources, and about what cannot be changed."""

import datetime
from decimal import Decimal

from coproduce_web.initiatives.actions.days import not_to_come
from coproduce_web.initiatives.models import Constraint, Initiative, Resource
from coproduce_web.writing.action import How, action


@action
def put_in(
    how: How,
    initiative: Initiative,
    *,
    kind: str,
    words: str = "",
    amount: Decimal | None = None,
    spent: Decimal | None = None,
    controlled_by_side: str = "",
    told_on: datetime.date | None = None,
) -> Resource:
    """Money, people, a room: what there is, and which side decides on it."""
    not_to_come(told_on, "told_on")
    return Resource.objects.create(
        **how.columns, initiative=initiative, kind=kind, words=words, amount=amount, spent=spent,
        controlled_by_side=controlled_by_side, told_on=told_on,
    )  # fmt: skip


@action
def account_for(
    how: How,
    resource: Resource,
    *,
    kind: str,
    words: str = "",
    amount: Decimal | None = None,
    spent: Decimal | None = None,
    controlled_by_side: str = "",
    told_on: datetime.date | None = None,
) -> Resource:
    """How it stands now."""
    not_to_come(told_on, "told_on")
    resource.kind, resource.words, resource.amount, resource.spent = kind, words, amount, spent
    resource.controlled_by_side, resource.told_on = controlled_by_side, told_on
    resource.save(update_fields=["kind", "words", "amount", "spent", "controlled_by_side", "told_on"])
    return resource


@action
def say_constraint(
    how: How, initiative: Initiative, *, kind: str, words: str, told_on: datetime.date
) -> Constraint:
    """What cannot be changed, said in the open."""
    not_to_come(told_on, "told_on")
    return Constraint.objects.create(
        **how.columns, initiative=initiative, kind=kind, words=words, told_on=told_on
    )
