"""Questions that forms of many apps ask: which member, which day, and how something reached us."""

from coproduce_web.initiatives.fields.chosen import YES_NO, one_of, pick, sides, tick, yes_no
from coproduce_web.initiatives.fields.members import NOT_A_MEMBER, MemberField, MembersField, member, members
from coproduce_web.initiatives.fields.reached import OfInitiativeForm, ReachedForm
from coproduce_web.initiatives.fields.written import day, number, pounds, words

__all__ = [
    "NOT_A_MEMBER",
    "YES_NO",
    "MemberField",
    "MembersField",
    "OfInitiativeForm",
    "ReachedForm",
    "day",
    "member",
    "members",
    "number",
    "one_of",
    "pick",
    "pounds",
    "sides",
    "tick",
    "words",
    "yes_no",
]
