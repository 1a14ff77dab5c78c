"""After a decision: what those who had to agree did with it, what became of it, and telling everybody."""

import datetime
from collections.abc import Sequence

from django.utils.translation import gettext as _

from coproduce_web.accounts.models import Person
from coproduce_web.decisions import told_email
from coproduce_web.decisions.models import Approval, Decision, Fate, Told
from coproduce_web.initiatives.access import members_of, today
from coproduce_web.meetings.routes import BY_EMAIL, details_of, route
from coproduce_web.writing.action import How, Refused, action

# Each is told in their own way; anything else is one channel for all of those ticked.
OWN_WAY = "own way"


@action
def ask_approval(
    how: How, decision: Decision, *, body: str, body_side: str = "", needed: bool = True
) -> Approval:
    """Somebody else has to agree."""
    if decision.approval_set.filter(body__iexact=body).exists():
        raise Refused(_("They are on the list already. Write who else has to agree."), "body")
    return Approval.objects.create(
        **how.columns, decision=decision, body=body, body_side=body_side, needed=needed
    )


@action
def answer_approval(
    how: How, approval: Approval, *, outcome: str, answered_on: datetime.date, reason: str = ""
) -> Approval:
    """What they did with it, and why."""
    if answered_on > today():
        raise Refused(_("That day is still to come. Write the day they answered."), "answered_on")
    approval.outcome, approval.answered_on, approval.reason = outcome, answered_on, reason
    approval.save(update_fields=["outcome", "answered_on", "reason"])
    return approval


@action
def note_fate(
    how: How,
    decision: Decision,
    *,
    looked_on: datetime.date,
    state: str,
    by_side: str = "",
    told_by_side: str = "",
    reason: str = "",
) -> Fate:
    """What had become of it on a day."""
    if decision.decided_on is None:
        raise Refused(_("It has not been decided yet. First write down what was decided."))
    if not decision.decided_on <= looked_on <= today():
        raise Refused(_("Write a day between the decision and today."), "looked_on")
    if decision.fate_set.filter(looked_on=looked_on).exists():
        raise Refused(_("Somebody looked on that day already. Write another day."), "looked_on")
    return Fate.objects.create(
        **how.columns,
        decision=decision,
        looked_on=looked_on,
        state=state,
        by_side=by_side,
        told_by_side=told_by_side,
        reason=reason,
    )


@action
def tell(
    how: How,
    decision: Decision,
    *,
    people: Sequence[Person],
    in_what_way: str,
    told_on: datetime.date,
    read_at: str,
) -> Decision:
    """They are told. Emails go now; for anything else somebody has rung, posted or said it.

    `read_at` is the address of the decision, in full.
    """
    # Of two who tell at once, the second waits here, and then finds who was told.
    it = Decision.objects.select_for_update(of=("self",)).select_related("initiative").get(pk=decision.pk)
    _may_be_told(it, people, told_on)
    details = details_of(people) if in_what_way == OWN_WAY else {}
    ways = {
        person.pk: route(person, details.get(person.pk)) if in_what_way == OWN_WAY else in_what_way
        for person in people
    }
    Told.objects.bulk_create(
        Told(**how.columns | {"channel": ways[person.pk]}, decision=it, person=person, told_on=told_on)
        for person in people
    )
    told_email.send_all(it, [one for one in people if ways[one.pk] in BY_EMAIL and one.email], read_at)
    return it


def _may_be_told(decision: Decision, people: Sequence[Person], told_on: datetime.date) -> None:
    if decision.decided_on is None:
        raise Refused(_("It has not been decided yet. First write down what was decided."))
    if not decision.decided_on <= told_on <= today():
        raise Refused(_("Write a day between the decision and today."), "told_on")
    already = decision.told_set.filter(person__in=people).values_list("person__name", flat=True)
    if names := ", ".join(already):
        raise Refused(_("Told already: %(names)s. Take the tick away.") % {"names": names}, "people")
    if members_of(decision.initiative).filter(person__in=people).count() != len(people):
        raise Refused(_("Somebody there is not a member here."), "people")
