"""Who decided, whether they knew how, and whose wish was followed. (4.2, 4.3)"""

from collections import Counter
from collections.abc import Iterator, Mapping

from coproduce.assess.tests.reference.answer import Answer
from coproduce.assess.tests.reference.blanks import Answered, by, hidden, older_among
from coproduce.assess.tests.reference.people import deciders, older_left_blank
from coproduce.assess.tests.reference.records import (
    COMMUNITY,
    OLDER,
    PROFESSIONAL,
    UNKNOWN,
    Records,
    Row,
)


def older_people_decided(records: Records) -> Iterator[Answer]:
    for decision in records.all("decisions"):
        sides = [side for side, _ in deciders(records, decision)]
        if sides:
            beside = {"deciders": len(sides), "older": sides.count(OLDER)}
            known = sides + [UNKNOWN] * older_left_blank(records, decision)
            yield Answer(
                decision, older_among(known), decision["decided_on"], not_known=hidden(known), beside=beside
            )


def two_and_a_third(records: Records) -> Iterator[Answer]:
    for decision in records.all("decisions"):
        sides = [side for side, _ in deciders(records, decision)]
        if sides:
            fewest, most = sides.count(OLDER), sides.count(OLDER) + sides.count(UNKNOWN)
            surely = fewest >= 2 and 3 * fewest >= len(sides)
            perhaps = older_left_blank(records, decision) or (most >= 2 and 3 * most >= len(sides))
            unsure = perhaps and not surely
            yield Answer(decision, None if unsure else surely, decision["decided_on"], not_known=unsure)


def rule_known_before(records: Records) -> Iterator[Answer]:
    for decision in records.all("decisions"):
        met = _known_before(decision)
        not_known = met is None and decision["known_before"] == "not known"
        yield Answer(decision, met, decision["decided_on"], not_known=not_known)


def _known_before(decision: Row) -> Answered:
    if decision["known_before"] in ("yes", "no"):
        return bool(decision["known_before"] == "yes")
    return (
        False if decision["rule"] == "not stated" else by(decision["rule_stated_on"], decision["decided_on"])
    )


def objection_met(records: Records) -> Iterator[Answer]:
    for decision in records.all("decisions"):
        if decision["result"] == "not agreed" or decision["rule"] == "ballot":
            continue
        for part in records.of("positions", decision=decision["decision"]):
            if part["stance"] in ("against", "stood aside"):
                yield _objection(decision, part)


def _objection(decision: Row, part: Row) -> Answer:
    knew_why = part["stance"] == "stood aside" and decision["says_reasons"] is True
    by_another = part["objection_met"] is True and part["objection_met_said_by"] not in (None, "the person")
    return Answer(
        part,
        True if knew_why else part["objection_met"],
        decision["decided_on"],
        person=part["person"],
        within=decision,
        not_known=by_another and not knew_why,
    )


def result_followed_older_people(records: Records) -> Iterator[Answer]:
    for decision in records.all("decisions"):
        wishes = _told(records, decision)
        if not wishes and not _anybody_voted(records, decision):
            continue
        wishes = wishes or _voted(records, decision)
        theirs, others = wishes.get(OLDER), {wishes.get(COMMUNITY), wishes.get(PROFESSIONAL)} - {None}
        result = decision["result"]
        yield Answer(
            decision,
            None if result is None else result == theirs,
            decision["decided_on"],
            not_known=result is None,
            apart=theirs is None or others <= {theirs},
        )


def _told(records: Records, decision: Row) -> Mapping[str, str]:
    """What a side told of its own wish; what others tell of it does not count."""
    told = records.of("preferences", decision=decision["decision"])
    return {
        row["side"]: row["preferred"]
        for row in told
        if row["preferred"] and row["told_by_side"] in (None, UNKNOWN, row["side"])
    }


def _anybody_voted(records: Records, decision: Row) -> bool:
    named = records.of("positions", decision=decision["decision"])
    counts = records.of("decision_sides", decision=decision["decision"])
    return any(part["part"] == "decided" or part["stance"] in ("for", "against") for part in named) or any(
        row[column] for row in counts for column in ("decided", "in_favour", "opposed")
    )


def _voted(records: Records, decision: Row) -> Mapping[str, str]:
    """What most of each side's people voted for or against; no wish where they were equal. Names win."""
    leaning: Counter[str] = Counter()
    for part in records.of("positions", decision=decision["decision"]):
        vote = {"for": 1, "against": -1}.get(part["stance"])
        if vote:
            leaning[records.side(part["person"], decision["initiative"])] += vote
    if not leaning:
        for row in records.of("decision_sides", decision=decision["decision"]):
            leaning[row["side"]] = (row["in_favour"] or 0) - (row["opposed"] or 0)
    return {side: "agreed" if n > 0 else "not agreed" for side, n in leaning.items() if n}
