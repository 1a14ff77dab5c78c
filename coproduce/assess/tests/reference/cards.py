"""What people said on their cards, which bear nobody's name. (2.1, 2.2, 3.1, 4.3, 5.4, 7.2)"""

from collections.abc import Iterator

from coproduce.assess.tests.reference.answer import Answer, Reference
from coproduce.assess.tests.reference.records import Records


def card_says(statement: str) -> Reference:
    """The reference for one line of the card; a line left empty is not asked."""

    def answers(records: Records) -> Iterator[Answer]:
        for line in records.of("judgements", statement=statement):
            if line["score"]:
                yield Answer(line, bool(line["score"] == "agree"), line["answered_on"], side=line["side"])

    return answers
