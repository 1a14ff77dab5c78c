"""Decisions for tests, made through the actions."""

from typing import Any

from coproduce_web.contributions.models import Issue
from coproduce_web.decisions.actions import afterwards, making, parts, planning
from coproduce_web.decisions.models import Decision
from coproduce_web.initiatives.tests.cast import Cast, in_days


def make(cast: Cast) -> dict[str, int | str]:
    """One to be decided by consent, with an objection, an answer to it, a count, a wish and an approval."""
    issue = Issue.objects.create(
        initiative=cast.initiative,
        title="No bus before ten",
        raised_by_side="older person",
        raised_on=in_days(-40),
    )
    made = plan(cast, approval="The council’s transport team", approval_side="professional", issues=[issue])
    objection = parts.take_part(
        cast.how("carer"), made, person=cast.carer, stance="against", reason="The kerb there is too high.",
        took_on=in_days(0),
    )  # fmt: skip
    planning.change(
        cast.how(), made, proposal="It stops at the library, where the kerb is low.",
        because="The kerb at the church is too high.", objection=objection, issues=[issue], columns={},
    )  # fmt: skip
    parts.side_wants(cast.how(), made, side="older person", preferred="agreed", told_by_side="older person")
    return {
        "decision": made.pk,
        "template": "consent",
        "position": objection.pk,
        "approval": made.approval_set.get().pk,
    }


def plan(cast: Cast, template: str = "consent", **other: Any) -> Decision:
    """Which stop the bus uses: five people decide, three of them older."""
    told: dict[str, Any] = {
        "question": "Which stop does the early bus use?",
        "proposal": "It stops at the church.",
        "deciders": [cast.member, cast.phone, cast.chair, cast.carer, cast.commissioner],
        "advisers": [cast.post],
        "columns": {"kind": "service", "binding": "yes", "options": "The church\nThe library"},
    }
    return planning.plan(cast.how(), cast.initiative, template=template, **told | other)


def hear(cast: Cast, decision: Decision, **stances: str) -> None:
    """What each of them says: `hear(cast, decision, phone="for", carer="against")`."""
    for who, stance in stances.items():
        reached = cast.how(channel="phone", read_back=True, on_behalf_of=getattr(cast, who))
        parts.take_part(
            reached, decision, person=getattr(cast, who), stance=stance, reason="Because.", took_on=in_days(0)
        )


def decide(cast: Cast, decision: Decision, **other: Any) -> Decision:
    """It is agreed today."""
    told: dict[str, Any] = {
        "result": "agreed",
        "decided_on": in_days(0),
        "result_words": "The bus stops at the library.",
        "reasons": "The kerb is low there.",
        "least_happy": "It is further for those at the church.",
        "parts_complete": False,
        "review_on": in_days(180),
    }
    return making.make(cast.how(), decision, **told | other)


def decided(cast: Cast, days_ago: int = 0) -> Decision:
    """Agreed by consent so many days ago, everybody for it."""
    made = plan(cast)
    hear(cast, made, member="for", phone="for", chair="for", carer="for", commissioner="for")
    decide(cast, made)
    Decision.objects.filter(pk=made.pk).update(
        decided_on=in_days(-days_ago), rule_stated_on=in_days(-days_ago)
    )
    made.refresh_from_db()
    return made


def told(cast: Cast, decision: Decision) -> Decision:
    """Everybody is told."""
    everybody = [
        cast.member, cast.phone, cast.post, cast.carer, cast.chair, cast.facilitator, cast.commissioner
    ]  # fmt: skip
    return afterwards.tell(
        cast.how(),
        decision,
        people=everybody,
        in_what_way="in person",
        told_on=in_days(0),
        read_at="https://x",
    )
