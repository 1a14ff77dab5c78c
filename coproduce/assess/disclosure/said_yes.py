"""A small group in which everybody said yes may publish its own figures exact: but never all of them.

Not what people told of themselves, their needs, their expenses, what cards say; nor what changed in a life,
which is often about health. These stay under the rule.
"""

from coproduce.assess.question import Question

FEWER_THAN = 20
NEVER = frozenset({"needs", "expenses", "characteristics", "judgements", "pulses", "population", "plans"})
NEVER_OF_KIND = ("said", "reach", "change")


def may_be_exact(question: Question) -> bool:
    """Whether the figures of a question may leave as they are, once everybody said yes."""
    named = {either.strip() for need in (*question.needs, *question.uses) for either in need.split("|")}
    tables = {name.partition(".")[0] for name in named} | {question.table}
    return question.kind not in NEVER_OF_KIND and NEVER.isdisjoint(tables)
