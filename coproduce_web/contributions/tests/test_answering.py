"""Something said is read back, answered, and its author told."""

import pytest
from django.core import mail
from django.urls import reverse
from pytest_django import DjangoCaptureOnCommitCallbacks

from coproduce_web.contributions import waiting
from coproduce_web.contributions.models import Answer, Contribution, Telling
from coproduce_web.contributions.tests.made import answer, make, open_door, say, say_at
from coproduce_web.initiatives.tests.cast import Cast, as_three_boxes, in_days
from coproduce_web.people.models import Details
from coproduce_web.shared.tests.pages import check_page

ANSWER = {"answer": "acted on", "words": "We asked for a bus at half past eight."}


def address(name: str, one: Contribution) -> str:
    return reverse(name, args=[one.initiative_id, one.pk])


def told(channel: str, days: int = 0, **other: str) -> dict[str, str]:
    return {"channel": channel, **as_three_boxes("told_on", in_days(days)), **other}


def test_it_is_answered_in_plain_words_and_the_author_reads_it(cast: Cast) -> None:
    one = say(cast, person=cast.member)
    assert list(waiting.waiting_for_answer(cast.initiative)) == [one]
    check_page(cast.browser("chair").get(address("contribution_answer", one)))
    sent = ANSWER | as_three_boxes("answered_on", in_days(0))
    check_page(cast.browser("chair").post(address("contribution_answer", one), sent, follow=True))
    page = check_page(cast.browser("member").get(address("contribution", one)))
    assert "We asked for a bus at half past eight." in page
    assert "Not told yet" not in page
    assert "Not told yet" in check_page(cast.browser("chair").get(address("contribution", one)))
    assert not waiting.waiting_for_answer(cast.initiative).exists()


def test_an_answer_before_it_was_said_or_without_words_is_refused(cast: Cast) -> None:
    page, browser = address("contribution_answer", say(cast)), cast.browser("facilitator")
    early = ANSWER | as_three_boxes("answered_on", in_days(-30))
    assert "before it was said" in check_page(browser.post(page, early))
    late = ANSWER | as_three_boxes("answered_on", in_days(1))
    text = check_page(browser.post(page, late))
    assert "still to come" in text
    assert ANSWER["words"] in text
    empty = {"answer": "no"} | as_three_boxes("answered_on", in_days(0))
    assert "Write what became of it" in check_page(browser.post(page, empty))
    assert not Answer.objects.exists()


def test_thanks_alone_is_no_answer(cast: Cast) -> None:
    one = answer(cast, say(cast), answer="thanked only", words="Thank you.")
    page = check_page(cast.browser("facilitator").get(address("contribution", one)))
    assert "Waiting for an answer: 20 days." in page
    assert "Only thanked so far" in page
    telling, browser = address("contribution_telling", one), cast.browser("facilitator")
    assert "nothing to tell yet" in check_page(browser.post(telling, told("phone")))
    assert browser.get(telling)["Location"] == address("contribution_answer", one)


def test_an_email_is_sent_with_the_answer_and_where_it_goes_on(
    cast: Cast, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    one = answer(cast, say(cast, person=cast.member))
    page = address("contribution_telling", one)
    assert "margaret@example.org" in check_page(cast.browser("facilitator").get(page))
    with django_capture_on_commit_callbacks(execute=True):
        cast.browser("facilitator").post(page, told("email", words="See you on Tuesday."))
    (sent,) = mail.outbox
    assert sent.to == ["margaret@example.org"]
    for words in (one.words, ANSWER["words"], "See you on Tuesday.", one.number, "Ruth Adeyemi 01632"):
        assert words in sent.body
    assert f"http://testserver{address('contribution', one)}" in sent.body
    assert Telling.objects.get().channel == "email"
    assert "When you were told" in check_page(cast.browser("member").get(address("contribution", one)))


def test_who_left_an_email_address_at_a_door_gets_the_way_to_their_own_page(
    cast: Cast, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    door = open_door(cast)
    one = answer(cast, say_at(door, reach="Elsie, elsie@example.org"))
    with django_capture_on_commit_callbacks(execute=True):
        cast.browser("facilitator").post(address("contribution_telling", one), told("email"))
    (sent,) = mail.outbox
    assert sent.to == ["elsie@example.org"]
    assert f"/say/{door.token}/{one.number}/" in sent.body


def test_by_telephone_it_is_written_down_as_done_and_nothing_is_sent(
    cast: Cast, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    Details.objects.create(
        person=cast.phone,
        phone="01632 960 165",
        reach_by="phone",
        when_suits="Before noon",
        since=in_days(-9),
    )
    one = answer(cast, say(cast))
    page = check_page(cast.browser("facilitator").get(address("contribution_telling", one)))
    assert "01632 960 165" in page
    assert "Before noon" in page
    assert list(waiting.not_told(cast.initiative)) == [one]
    with django_capture_on_commit_callbacks(execute=True):
        page = check_page(
            cast.browser("facilitator").post(
                address("contribution_telling", one), told("phone", -1), follow=True
            )
        )
    assert not mail.outbox
    assert "Told by Ruth Adeyemi." in page
    assert not waiting.not_told(cast.initiative).exists()


def test_telling_that_cannot_be_is_refused_in_a_sentence(cast: Cast) -> None:
    page, browser = address("contribution_telling", answer(cast, say(cast))), cast.browser("facilitator")
    assert "no email address for them" in check_page(browser.post(page, told("email")))
    assert "before it was answered" in check_page(browser.post(page, told("phone", -9)))
    text = check_page(browser.post(page, told("phone", 1, words="She was glad.")))
    assert "still to come" in text
    assert "She was glad." in text
    assert not Telling.objects.exists()


def test_answered_anew_it_has_to_be_told_again(cast: Cast) -> None:
    one = answer(cast, say(cast), answered_on=in_days(-9))
    cast.browser("facilitator").post(address("contribution_telling", one), told("phone", -8))
    answer(cast, one, answer="no", words="The council said no.")
    assert list(waiting.not_told(cast.initiative)) == [one]
    page = check_page(cast.browser("facilitator").get(address("contribution", one)))
    assert "The council said no." in page
    assert "We asked for a bus at half past eight." in page
    assert "Not told yet" in page


def test_it_is_read_back_and_put_right_by_who_said_it(cast: Cast) -> None:
    one = say(cast)
    assert list(waiting.not_read_back(cast.initiative)) == [one]
    page = address("contribution_read_back", one)
    assert one.words in check_page(cast.browser("facilitator").get(page))
    cast.browser("facilitator").post(page, {"words": "There is no bus before nine."})
    one.refresh_from_db()
    assert (one.read_back, one.words) == (True, "There is no bus before nine.")
    assert not waiting.not_read_back(cast.initiative).exists()


def test_what_somebody_wrote_themselves_nobody_puts_right_for_them(cast: Cast) -> None:
    page = address("contribution_read_back", say_at(open_door(cast)))
    assert cast.browser("facilitator").get(page).status_code == 404
    assert cast.browser("facilitator").post(page, {"words": "All is well."}).status_code == 404


def test_how_to_reach_them_is_for_those_who_facilitate_alone(cast: Cast) -> None:
    one = say_at(open_door(cast), reach="Elsie, 01632 960 170")
    page = address("contribution", one)
    assert "01632 960 170" in check_page(cast.browser("facilitator").get(page))
    for reader in ("chair", "member", "commissioner"):
        assert "01632 960 170" not in check_page(cast.browser(reader).get(page))


@pytest.mark.parametrize("name", ["contribution_answer", "contribution_telling", "contribution_read_back"])
def test_only_those_who_may_and_never_another_group(cast: Cast, name: str) -> None:
    one = answer(cast, say(cast))
    assert cast.browser("member").post(address(name, one), {}).status_code == 404
    theirs = reverse(name, args=[cast.another.pk, one.pk])
    assert cast.browser("outsider").post(theirs, {}).status_code == 404


def test_its_page_leads_to_its_trace_and_to_the_issues_it_led_to(cast: Cast) -> None:
    made = make(cast)
    one = Contribution.objects.get(pk=made["contribution"])
    page = check_page(cast.browser("member").get(address("contribution", one)))
    assert reverse("trace", args=[cast.initiative.pk, one.pk]) in page
    assert reverse("issue", args=[cast.initiative.pk, made["issue"]]) in page
    assert "Step 1 of 5: said and answered" in page
