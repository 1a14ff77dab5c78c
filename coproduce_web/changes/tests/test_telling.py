"""Telling what is different, for better or worse: oneself, or by somebody who writes it down."""

from typing import Any

import pytest
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from coproduce_web.actions.actions import adding as doing
from coproduce_web.changes import due
from coproduce_web.changes.models import Change, Source
from coproduce_web.changes.tests.story import decide, do, story, tell
from coproduce_web.initiatives.tests.cast import Cast, as_three_boxes, in_days
from coproduce_web.shared.tests.pages import check_page
from coproduce_web.writing.models import Entry

ADDED = "I wait alone in the dark, and I used not to."


def address(cast: Cast, name: str, *more: int) -> str:
    return reverse(name, args=[cast.initiative.pk, *more])


def answers(**other: Any) -> dict[str, Any]:
    said = {"words": ADDED, "direction": "worse", "lives_with_it": "yes"}
    return said | as_three_boxes("noted_on", in_days(-2)) | other


def written(**other: Any) -> dict[str, Any]:
    return answers(channel="phone", through="self", read_back="no") | other


def test_a_member_tells_of_a_change_for_the_worse_and_has_thereby_agreed(cast: Cast) -> None:
    check_page(cast.browser("member").get(address(cast, "change_add")))
    page = check_page(cast.browser("member").post(address(cast, "change_add"), answers(), follow=True))
    assert ADDED in page
    assert "For the worse" in page
    made = Change.objects.get()
    assert (made.told_by, made.status, made.lives_with_it) == (cast.member, "agreed by the teller", True)
    assert made.verified_set.get().written_by == cast.member
    entry = Entry.objects.get()
    assert (entry.did, entry.facts["direction"]) == ("changes.tell", "worse")
    assert entry.facts["words"] == {"letters": len(ADDED)}


def test_one_told_by_telephone_waits_until_it_is_read_back(cast: Cast) -> None:
    check_page(cast.browser("facilitator").get(address(cast, "change_add")))
    sent = written(told_by=cast.phone.pk)
    page = check_page(cast.browser("facilitator").post(address(cast, "change_add"), sent, follow=True))
    assert "Written down by Ruth Adeyemi" in page
    made = Change.objects.get()
    assert (made.status, made.channel, made.read_back) == ("claimed", "phone", False)
    assert Entry.objects.get().on_behalf_of == cast.phone
    assert list(due.to_agree(cast.initiative)) == list(due.mine_to_agree(cast.phone)) == [made]


def test_one_read_back_at_once_is_agreed(cast: Cast) -> None:
    sent = written(told_by=cast.phone.pk, read_back="mended")
    cast.browser("facilitator").post(address(cast, "change_add"), sent)
    assert Change.objects.get().status == "agreed by the teller"
    assert not due.to_agree(cast.initiative).exists()


def test_where_it_came_from_is_told_with_it(cast: Cast) -> None:
    action = do(cast, decide(cast), done_on=in_days(-60))
    form = address(cast, "change_add")
    page = check_page(cast.browser("member").get(form, {"from": f"action-{action.pk}"}))
    assert f'<option value="action-{action.pk}" selected>Write to Dale Buses</option>' in page
    cast.browser("member").post(form, answers(source=f"action-{action.pk}"))
    source = Source.objects.get()
    assert (source.action, source.agreed) == (action, True)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"words": " "}, "Write what is different"),
        ({"words": "a" * 5001}, "Shorten it"),
        ({"direction": "up"}, "valid choice"),
        ({"direction": ""}, "Choose one of the four"),
        ({"outcome": 999}, "not one of our areas"),
        (as_three_boxes("noted_on", in_days(1)), "still to come"),
        ({"noted_on_month": "13"}, "no such day"),
    ],
)
def test_what_cannot_be_is_said_beside_it_and_nothing_is_lost(
    cast: Cast, wrong: dict[str, Any], said: str
) -> None:
    sent = answers(lives_with_it="no") | wrong
    page = check_page(cast.browser("member").post(address(cast, "change_add"), sent))
    assert said in page
    assert sent["words"].strip() in page
    assert not Change.objects.exists()
    assert not Entry.objects.exists()


def test_what_another_group_did_is_neither_offered_nor_taken(cast: Cast) -> None:
    theirs = doing.add(
        cast.how("outsider"), cast.another, what="Dig the beds", doers=[cast.outsider], due_on=in_days(9)
    )
    ours = do(cast, None, done_on=in_days(-3))
    form = address(cast, "change_add")
    page = check_page(cast.browser("member").get(form, {"from": f"action-{theirs.pk}"}))
    assert "Dig the beds" not in page
    for code in (f"action-{theirs.pk}", "action-99999", "meeting-1", f"action-{'9' * 30}"):
        page = check_page(cast.browser("member").post(form, answers(source=code)))
        assert "That was not decided or done here" in page
    assert not Change.objects.exists()
    assert f"action-{ours.pk}" in page


def test_who_told_it_is_known_only_to_those_who_may_know(cast: Cast) -> None:
    told = story(cast).change
    page = address(cast, "change", told.pk)
    assert "Arthur Bell told it on" in check_page(cast.browser("facilitator").get(page))
    assert "You told it on" in check_page(cast.browser("phone").get(page))
    for reader in ("member", "chair", "commissioner"):
        seen = check_page(cast.browser(reader).get(page))
        assert "An older person told it on" in seen
        assert "Arthur" not in seen
    Change.objects.update(may_be_known=True)
    assert "Arthur Bell told it on" in check_page(cast.browser("member").get(page))


def test_the_list_is_looked_at_by_which_way_it_went(cast: Cast) -> None:
    tell(cast, None, None, words=ADDED, direction="worse")
    tell(cast, None, cast.phone, words="Three of us catch it together.")
    shown = address(cast, "changes")
    worse = check_page(cast.browser("member").get(shown, {"show": "worse"}))
    assert ADDED in worse
    assert "Three of us" not in worse
    assert ADDED not in check_page(cast.browser("member").get(shown, {"show": "waiting"}))
    everything = check_page(cast.browser("member").get(shown, {"show": "area-99999999999999999999"}))
    assert ADDED in everything
    assert "Three of us" in everything


def test_a_list_of_hundreds_costs_no_more(
    cast: Cast, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(60):
        tell(cast, None, cast.phone, words=f"Change {number}. " + "long " * 900)
    browser = cast.browser("member")
    with django_assert_max_num_queries(12):
        page = check_page(browser.get(address(cast, "changes"), {"show": "waiting"}))
    assert page.count("Change ") == 20
