"""What the records themselves state. (4.1, 4.2, 4.4, 5.7)"""

from collections.abc import Iterator

from coproduce.assess.tests.reference.affected import weighty_decisions
from coproduce.assess.tests.reference.answer import Answer, Reference
from coproduce.assess.tests.reference.records import Records

WHO_WHAT_WHEN_HOW_WHERE = 5


def decision_says(column: str) -> Reference:
    """The reference for one thing the record of a decision should say."""

    def answers(records: Records) -> Iterator[Answer]:
        for initiative in records.all("initiatives"):
            for decision in weighty_decisions(records, initiative["initiative"]):
                yield Answer(decision, decision[column], decision["decided_on"])

    return answers


def action_says_all_five(records: Records) -> Iterator[Answer]:
    for action in records.all("actions"):
        said, due = action["says"], action["first_due_on"]
        yield Answer(action, None if said is None else bool(said == WHO_WHAT_WHEN_HOW_WHERE), due, due=due)
