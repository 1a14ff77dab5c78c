"""What becomes evidence of the frame: codes and days, no names and no words of anybody's."""

from decimal import Decimal
from typing import Any

from coproduce.evidence import schema
from coproduce_web.initiatives import evidence
from coproduce_web.initiatives.actions import ground_rules, purposes, roles, voices
from coproduce_web.initiatives.models import Initiative, Membership, Purpose
from coproduce_web.initiatives.tests.cast import BEGAN, Cast, in_days
from coproduce_web.initiatives.tests.made import make
from coproduce_web.writing.evidence import person_code


def rows(cast: Cast, table: str, *also: Initiative) -> list[dict[str, Any]]:
    scope = evidence.scope_of(frozenset({cast.initiative.pk, *(one.pk for one in also)}))
    return list(evidence.TABLES[table](scope))


def here(cast: Cast) -> str:
    return f"initiative-{cast.initiative.pk}"


def test_every_column_is_one_of_the_package(cast: Cast) -> None:
    make(cast)
    for table in evidence.TABLES:
        [first, *_more] = rows(cast, table)
        assert set(first) <= {column.name for column in schema.tables()[table].columns}


def test_no_name_and_nothing_anybody_wrote_is_in_it(cast: Cast) -> None:
    make(cast)
    told = str([rows(cast, table) for table in evidence.TABLES])
    for words in (
        "Margaret",
        "Adeyemi",
        "Sundays",
        "One person speaks",
        "parish council",
        "Early bus",
        "rests",
    ):
        assert words not in told
    assert str(person_code(cast.member.pk)) in told


def test_only_what_is_asked_for_is_told(cast: Cast) -> None:
    voices.add(cast.how("outsider"), cast.another, voice="Gardeners")
    make(cast)
    for table in evidence.TABLES:
        assert {row["initiative"] for row in rows(cast, table)} == {here(cast)}
    assert len(rows(cast, "initiatives", cast.another)) == 2


def test_the_purpose_counts_from_its_first_words_and_the_members_last_yes(cast: Cast) -> None:
    make(cast)
    [row] = rows(cast, "initiatives")
    assert (row["purpose_on"], row["purpose_confirmed_on"]) == (BEGAN, None)
    for purpose in Purpose.objects.filter(initiative=cast.initiative):
        day = max(purpose.said_on, in_days(-25))
        purposes.confirm(cast.how(), purpose, confirmed_on=day, confirmed_sides="older person")
    [row] = rows(cast, "initiatives")
    assert row["purpose_confirmed_on"] == in_days(-25)


def test_ground_rules_count_from_the_day_the_first_were_agreed(cast: Cast) -> None:
    ground_rules.suggest(cast.how(), cast.initiative, words="Be kind.")
    assert rows(cast, "initiatives")[0]["rules_agreed_on"] is None
    make(cast)
    assert rows(cast, "initiatives")[0]["rules_agreed_on"] == in_days(-18)
    assert rows(cast, "initiatives")[0]["declared_rules"] == (
        "older people in the majority; an older person in the chair"
    )


def test_a_part_whose_whole_is_not_told_of_stands_alone(cast: Cast) -> None:
    Initiative.objects.filter(pk=cast.initiative.pk).update(part_of=cast.another)
    assert rows(cast, "initiatives")[0]["part_of"] is None
    whole = {row["initiative"]: row["part_of"] for row in rows(cast, "initiatives", cast.another)}
    assert whole[here(cast)] == f"initiative-{cast.another.pk}"


def test_of_a_group_where_a_day_would_tell_who_it_is_only_the_year_leaves(cast: Cast) -> None:
    how, bus = cast.how(), cast.initiative
    voices.add(how, bus, voice="A family from abroad", joined_year=in_days(0).year)
    voices.add(how, bus, voice="Dale Buses", joined_on=in_days(-1), needed=True)
    told = {row["voice"]: row["joined"] for row in rows(cast, "affected")}
    assert told == {"A family from abroad": str(in_days(0).year), "Dale Buses": str(in_days(-1))}


def test_a_member_is_on_the_side_they_take_part_as(cast: Cast) -> None:
    told = {row["person"]: row["side"] for row in rows(cast, "memberships")}
    assert len(told) == 7
    assert told[person_code(cast.commissioner.pk)] == "professional"
    assert told[person_code(cast.phone.pk)] == "older person"
    assert rows(cast, "memberships")[0]["joined_on"] == BEGAN


def test_a_role_tells_its_days_and_whether_it_was_open(cast: Cast) -> None:
    roles.give(
        cast.how("member"), cast.initiative, person=cast.carer, role="notes", from_on=in_days(-9),
        until_on=in_days(9), open_to_all=True, paid=False, terms="Until she is back.",
    )  # fmt: skip
    [row] = [row for row in rows(cast, "roles") if row["role"] == "notes"]
    assert (row["person"], row["open_to_all"], row["paid"]) == (person_code(cast.carer.pk), True, False)
    assert (row["from_on"], row["until_on"]) == (in_days(-9), in_days(9))
    assert row["written_by_side"] == "older person"


def test_money_is_told_to_the_penny(cast: Cast) -> None:
    make(cast)
    [row] = rows(cast, "resources")
    assert (row["kind"], row["amount"], row["spent"]) == ("money", Decimal(5000), Decimal("1250.50"))
    assert (row["controlled_by_side"], row["told_on"]) == ("older person", in_days(-18))


def test_whose_side_is_not_known_is_told_as_that(cast: Cast) -> None:
    Membership.objects.filter(person=cast.facilitator).delete()
    make(cast)
    assert {row["written_by_side"] for row in rows(cast, "resources")} == {"not known"}
