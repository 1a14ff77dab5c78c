"""The history of a piece of work, as those who lead and a steward read it."""

import re

from pytest_django import DjangoAssertNumQueries

from coproduce_web.initiatives import actions, deeds
from coproduce_web.initiatives.actions import ground_rules, roles, voices
from coproduce_web.initiatives.tests.cast import BEGAN, Cast, in_days
from coproduce_web.initiatives.tests.made import make
from coproduce_web.initiatives.tests.reading import address, read
from coproduce_web.writing.action import How
from coproduce_web.writing.models import Entry


def rows(page: str) -> list[str]:
    """The rows of the list, as words."""
    found = re.findall(r'<tr role="row">(.*?)</tr>', page, re.DOTALL)[1:]
    return [" ".join(re.sub(r"<[^>]+>", " ", row).split()) for row in found]


def test_it_says_what_was_done_when_by_whom_for_whom_and_how(cast: Cast) -> None:
    how = cast.how("facilitator", channel="phone", on_behalf_of=cast.phone)
    voices.add(how, cast.initiative, voice="People who care for somebody")
    [row] = rows(read(cast, "facilitator", "history"))
    assert row.startswith(f"A group was put on the map of voices {in_days(0).day} ")
    assert row.endswith("Ruth Adeyemi, for Arthur Bell By telephone")


def test_a_chair_and_a_steward_learn_the_side_and_not_who_it_was(cast: Cast) -> None:
    how = cast.how("facilitator", channel="phone", on_behalf_of=cast.phone)
    voices.add(how, cast.initiative, voice="People who care for somebody")
    ground_rules.suggest(cast.how("carer"), cast.initiative, words="Be kind.")
    for reader in ("chair", "steward"):
        by_carer, for_phone = rows(read(cast, reader, "history"))
        assert "Ruth Adeyemi, for Older person" in for_phone
        assert "Community" in by_carer
        assert "Iqbal" not in by_carer


def test_somebody_who_did_not_sign_in_is_told_as_that(cast: Cast) -> None:
    ground_rules.suggest(How(by=None, channel="post"), cast.initiative, words="Be kind.")
    [row] = rows(read(cast, "chair", "history"))
    assert row.endswith("Somebody who did not sign in By post")


def test_the_words_that_were_said_are_not_in_it(cast: Cast) -> None:
    ground_rules.suggest(cast.how(), cast.initiative, words="Nobody mentions the war.")
    assert "Nobody mentions the war." not in read(cast, "facilitator", "history")


def test_what_was_done_in_another_group_is_not_in_it(cast: Cast) -> None:
    voices.add(cast.how("outsider"), cast.another, voice="Gardeners")
    assert "Nothing has been written down yet." in read(cast, "facilitator", "history")


def test_the_newest_comes_first_and_the_list_is_paged(
    cast: Cast, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(60):
        voices.add(cast.how("member"), cast.initiative, voice=f"Street {number}")
    roles.give(cast.how(), cast.initiative, person=cast.member, role="notes", from_on=in_days(0))
    client = cast.browser("facilitator")
    with django_assert_max_num_queries(12):
        page = client.get(address(cast, "history")).text
    assert len(rows(page)) == 20
    assert rows(page)[0].startswith("A role was given")
    assert "?page=4" in page


def test_every_action_of_this_app_has_words_of_its_own(cast: Cast) -> None:
    make(cast)
    actions.begin(
        cast.how(), name="Garden", purpose="A garden.", began_on=BEGAN, begun_by_side="community",
        my_side="professional",
    )  # fmt: skip
    told = {deeds.told(entry.did, entry.thing) for entry in Entry.objects.all()}
    assert "The work was begun" in told
    assert not [words for words in told if words.startswith("Written down")]


def test_an_action_without_words_is_told_by_what_it_was_done_to(cast: Cast) -> None:
    assert deeds.told("initiatives.paint", "initiatives.groundrules 3") == "Written down: ground rules"
