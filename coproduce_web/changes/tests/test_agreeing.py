"""Whether a change is right as it is written, what it came from, and what waits for somebody."""

from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse

from coproduce_web.actions.actions import adding as doing
from coproduce_web.changes import due
from coproduce_web.changes.models import Change, Source
from coproduce_web.changes.tests.story import HOME, agree, decide, do, story, tell
from coproduce_web.decisions.models import Fate
from coproduce_web.initiatives.tests.cast import Cast, as_three_boxes, in_days
from coproduce_web.shared.tests.pages import check_page
from coproduce_web.writing.models import Entry


def address(cast: Cast, name: str, *more: int) -> str:
    return reverse(name, args=[cast.initiative.pk, *more])


def verified(status: str, **other: Any) -> dict[str, Any]:
    sent = {"status": status, "words": HOME, "channel": "phone", **as_three_boxes("verified_on", in_days(0))}
    return sent | other


def test_the_teller_puts_the_words_right_and_they_stand(cast: Cast) -> None:
    told = tell(cast, None, cast.phone)
    form = address(cast, "change_status", told.pk)
    assert HOME in check_page(cast.browser("phone").get(form))
    page = check_page(cast.browser("phone").post(form, {"words": "By ten past nine."}, follow=True))
    assert "By ten past nine." in page
    assert "Agreed on" in page
    told.refresh_from_db()
    assert (told.status, told.words) == ("agreed by the teller", "By ten past nine.")


def test_it_is_read_back_by_telephone_and_then_checked_by_another(cast: Cast) -> None:
    told = tell(cast, None, cast.phone)
    form = address(cast, "change_status", told.pk)
    cast.browser("facilitator").post(form, verified("agreed by the teller"))
    told.refresh_from_db()
    assert told.status == "agreed by the teller"
    entry = Entry.objects.last()
    assert entry
    assert (entry.on_behalf_of, entry.channel) == (cast.phone, "phone")
    checked = verified("checked", channel="in person", in_what_way="The driver has seen him on it.")
    page = check_page(cast.browser("chair").post(form, checked, follow=True))
    assert "Somebody else has checked it." in page
    assert "The driver has seen him on it." in page
    assert "Written down by Joyce Penhallow" in page
    told.refresh_from_db()
    assert told.status == "checked"


def test_other_words_have_to_be_checked_again(cast: Cast) -> None:
    told = tell(cast, None, cast.phone)
    form = address(cast, "change_status", told.pk)
    cast.browser("facilitator").post(form, verified("checked"))
    cast.browser("phone").post(form, {"words": HOME})
    assert Change.objects.get().status == "checked", "the same words"
    cast.browser("phone").post(form, {"words": "It was half past."})
    assert Change.objects.get().status == "agreed by the teller"


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"words": "Mine are better."}, "Only who told it may change the words"),
        ({"words": ""}, "Write what is different"),
        ({"status": ""}, "Say what was done"),
        ({"channel": ""}, "Say how"),
        (as_three_boxes("verified_on", in_days(1)), "still to come"),
        (as_three_boxes("verified_on", in_days(-30)), "before it was told"),
    ],
)
def test_what_cannot_be_is_said_and_nothing_changes(cast: Cast, wrong: dict[str, Any], said: str) -> None:
    told = tell(cast, None, cast.phone)
    form = address(cast, "change_status", told.pk)
    assert said in check_page(cast.browser("facilitator").post(form, verified("checked") | wrong))
    told.refresh_from_db()
    assert (told.status, told.words, told.verified_set.count()) == ("claimed", HOME, 0)


def test_only_the_teller_and_those_who_lead_say_whether_it_is_right(cast: Cast) -> None:
    told = story(cast).change
    source = Source.objects.get()
    for reader, status in (("member", 404), ("commissioner", 404), ("phone", 200), ("chair", 200)):
        for name, more in (("change_status", []), ("change_source_add", []), ("change_source", [source.pk])):
            got = cast.browser(reader).get(address(cast, name, told.pk, *more))
            assert got.status_code == status, (reader, name)


def test_the_teller_says_what_it_came_from_and_thereby_agrees(cast: Cast) -> None:
    decision = decide(cast)
    told = tell(cast, None, cast.phone)
    form = address(cast, "change_source_add", told.pk)
    assert "say so too" not in check_page(cast.browser("phone").get(form))
    page = check_page(cast.browser("phone").post(form, {"source": f"decision-{decision.pk}"}, follow=True))
    assert decision.question in page
    assert "says so too" in page
    page = check_page(cast.browser("phone").post(form, {"source": f"decision-{decision.pk}"}))
    assert "written down already" in page
    assert Source.objects.get().agreed is True


def test_the_same_source_is_never_kept_twice(cast: Cast) -> None:
    action = do(cast, None, done_on=in_days(-8))
    told = tell(cast, action, cast.phone)
    with pytest.raises(IntegrityError), transaction.atomic():
        Source.objects.create(change=told, action=action)


def test_a_claimed_source_waits_for_who_lives_with_it(cast: Cast) -> None:
    told = story(cast).change
    source = Source.objects.get()
    assert source.agreed is None
    page = check_page(cast.browser("phone").get(address(cast, "change", told.pk)))
    assert "has not been asked" in page
    form = address(cast, "change_source", told.pk, source.pk)
    assert "Write to Dale Buses" in check_page(cast.browser("phone").get(form))
    assert "Say whether it came from that" in check_page(cast.browser("phone").post(form, {}))
    page = check_page(cast.browser("phone").post(form, {"agreed": "no"}, follow=True))
    assert "did not come from this" in page


def test_a_source_of_another_group_is_not_offered_and_not_taken(cast: Cast) -> None:
    theirs = doing.add(
        cast.how("outsider"), cast.another, what="Dig the beds", doers=[cast.outsider], due_on=in_days(9)
    )
    told = tell(cast, None, cast.phone)
    form = address(cast, "change_source_add", told.pk)
    assert "Dig the beds" not in check_page(cast.browser("chair").get(form))
    page = check_page(cast.browser("chair").post(form, {"source": f"action-{theirs.pk}"}))
    assert "That was not decided or done here" in page
    assert "Choose what it came from" in check_page(cast.browser("chair").post(form, {}))
    assert not Source.objects.exists()


def test_half_a_year_after_it_was_carried_out_somebody_is_asked_what_is_different(cast: Cast) -> None:
    decision = decide(cast, agree(cast), days_ago=300)
    look = Fate.objects.create(decision=decision, looked_on=in_days(-182), state="carried out")
    assert not due.no_change_told(cast.initiative).exists()
    Fate.objects.filter(pk=look.pk).update(looked_on=in_days(-183))
    assert list(due.no_change_told(cast.initiative)) == [decision]
    tell(cast, do(cast, decision, done_on=in_days(-200)), cast.phone)
    assert not due.no_change_told(cast.initiative).exists()


def test_nobody_is_asked_twice_or_about_what_they_did_not_tell(cast: Cast) -> None:
    tell(cast, None, None)
    mine = tell(cast, None, cast.member)
    assert list(due.to_agree(cast.initiative)) == list(due.mine_to_agree(cast.member)) == [mine]
    cast.browser("member").post(address(cast, "change_status", mine.pk), {"words": HOME})
    assert not due.to_agree(cast.initiative).exists()
