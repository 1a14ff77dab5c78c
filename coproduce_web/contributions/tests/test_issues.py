"""Issues grow out of what was said, are raised by name or without, and agreed together or not."""

from typing import Any

from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from coproduce_web.contributions.models import Contribution, Issue
from coproduce_web.contributions.tests.made import open_door, raise_issue, say, say_at, settle
from coproduce_web.initiatives.access import today
from coproduce_web.initiatives.tests.cast import Cast, as_three_boxes, in_days
from coproduce_web.shared.tests.pages import check_page
from coproduce_web.writing.models import Entry

TITLE = "The kerb is too high"


def raise_at(cast: Cast, more: str = "") -> str:
    return reverse("issue_raise", args=[cast.initiative.pk]) + more


def address(name: str, issue: Issue) -> str:
    return reverse(name, args=[issue.initiative_id, issue.pk])


def settled(days: int = 0, **other: Any) -> dict[str, Any]:
    told = {"could_refuse": "yes", "outcome": "agreed", "agreed_how": "discussion", "sides": ["older person"]}
    return told | as_three_boxes("agreed_on", in_days(days)) | other


def test_a_member_raises_an_issue_out_of_what_was_said(cast: Cast) -> None:
    one = say_at(open_door(cast))
    page = check_page(cast.browser("member").get(raise_at(cast, f"?contribution={one.pk}")))
    assert f'value="{one.pk}" id="id_contributions_0" checked' in page
    sent = {"title": TITLE, "contributions": [one.pk]}
    page = check_page(cast.browser("member").post(raise_at(cast), sent, follow=True))
    issue = Issue.objects.get()
    assert (issue.raised_by, issue.raised_by_side, issue.raised_on) == (cast.member, "older person", today())
    assert list(issue.contributions.all()) == [one]
    for words in ("Margaret Tolley", one.words, "Not settled yet."):
        assert words in page


def test_without_a_name_only_the_side_is_seen(cast: Cast) -> None:
    sent = {"title": TITLE, "nameless": "on"}
    cast.browser("member").post(raise_at(cast), sent)
    issue = Issue.objects.get()
    assert (issue.raised_by, issue.raised_by_side) == (None, "older person")
    for reader in ("chair", "facilitator"):
        page = check_page(cast.browser(reader).get(address("issue", issue)))
        assert "Somebody without a name" in page
        assert "Margaret Tolley" not in page


def test_an_issue_raised_on_the_telephone_is_theirs_not_the_writers(cast: Cast) -> None:
    check_page(cast.browser("facilitator").get(raise_at(cast)))
    sent = {
        "title": TITLE, "raised_by": cast.phone.pk, "channel": "phone", "through": "self", "read_back": "yes",
        **as_three_boxes("raised_on", in_days(-2)),
    }  # fmt: skip
    page = check_page(cast.browser("facilitator").post(raise_at(cast), sent, follow=True))
    issue = Issue.objects.get()
    assert (issue.raised_by, issue.written_by, issue.channel) == (cast.phone, cast.facilitator, "phone")
    assert Entry.objects.latest("pk").on_behalf_of == cast.phone
    assert "Arthur Bell" in page
    assert "Ruth Adeyemi" in page


def test_what_cannot_be_raised_is_refused_with_what_was_typed(cast: Cast) -> None:
    browser = cast.browser("facilitator")
    theirs = Contribution.objects.create(
        initiative=cast.another, number="AAA-AAA", kind="idea", words="Seeds.", made_on=in_days(0)
    )
    say(cast)
    reached = {"title": TITLE, "channel": "phone", "through": "self", "read_back": "no"}
    tomorrow = reached | as_three_boxes("raised_on", in_days(1))
    page = check_page(browser.post(raise_at(cast), tomorrow))
    assert "still to come" in page
    assert TITLE in page
    other = reached | as_three_boxes("raised_on", in_days(0)) | {"contributions": [theirs.pk]}
    assert "That was not said here" in check_page(browser.post(raise_at(cast), other))
    assert "Seeds." not in check_page(browser.get(raise_at(cast, f"?contribution={theirs.pk}")))
    assert "not a member here" in check_page(
        browser.post(raise_at(cast), reached | {"raised_by": cast.outsider.pk})
    )
    assert not Issue.objects.exists()


def test_it_is_agreed_together_saying_how_and_by_whom(cast: Cast) -> None:
    issue = raise_issue(cast)
    check_page(cast.browser("chair").get(address("issue_agreement", issue)))
    sent = settled(sides=["community", "older person"])
    page = check_page(cast.browser("chair").post(address("issue_agreement", issue), sent, follow=True))
    issue.refresh_from_db()
    assert (issue.outcome, issue.agreed_how, issue.could_refuse) == ("agreed", "discussion", True)
    assert issue.agreed_sides == "older person and community"
    for words in ("Agreed: we work on it.", "By talking it over", "Older people and community"):
        assert words in page
    again = check_page(cast.browser("chair").get(address("issue_agreement", issue)))
    assert 'value="community" id="id_sides_1" checked' in again


def test_agreed_without_saying_how_or_by_whom_is_refused(cast: Cast) -> None:
    issue = raise_issue(cast)
    page, browser = address("issue_agreement", issue), cast.browser("facilitator")
    assert "Say how it was agreed." in check_page(browser.post(page, settled(agreed_how="")))
    assert "Say who was among those who agreed." in check_page(browser.post(page, settled(sides=[])))
    assert "before it was raised" in check_page(browser.post(page, settled(days=-20)))
    assert "still to come" in check_page(browser.post(page, settled(days=1)))
    assert "Say what became of it" in check_page(browser.post(page, settled(outcome="")))
    issue.refresh_from_db()
    assert issue.outcome == ""


def test_not_agreed_or_kept_off_needs_a_reason(cast: Cast) -> None:
    issue = raise_issue(cast)
    page, browser = address("issue_agreement", issue), cast.browser("chair")
    kept_off = settled(outcome="kept off", outcome_by_side="professional")
    assert "owed one" in check_page(browser.post(page, kept_off))
    text = check_page(browser.post(page, kept_off | {"reason": "There is no money."}, follow=True))
    issue.refresh_from_db()
    # How it would have been agreed does not stand beside an issue that was not.
    assert (issue.outcome, issue.agreed_how, issue.agreed_sides) == ("kept off", "", "")
    for words in ("Kept off the list by somebody", "There is no money.", "Professionals"):
        assert words in text


def test_who_leads_adds_something_said_to_an_issue_and_takes_it_off_again(cast: Cast) -> None:
    one, issue = say(cast), raise_issue(cast)
    page = reverse("contribution_issues", args=[cast.initiative.pk, one.pk])
    browser = cast.browser("facilitator")
    check_page(browser.get(page))
    assert "No bus before ten" in check_page(browser.post(page, {"issues": [issue.pk]}, follow=True))
    assert list(one.issues.all()) == [issue]
    theirs = Issue.objects.create(initiative=cast.another, title="Seeds", raised_on=in_days(0))
    assert "not an issue here" in check_page(browser.post(page, {"issues": [theirs.pk]}))
    browser.post(page, {})
    assert not one.issues.exists()


def test_the_page_leads_to_planning_a_decision_for_those_who_lead(cast: Cast) -> None:
    issue = settle(cast, raise_issue(cast))
    plan = f"{reverse('decision_plan', args=[cast.initiative.pk])}?issue={issue.pk}"
    assert plan in check_page(cast.browser("chair").get(address("issue", issue)))
    assert plan not in check_page(cast.browser("member").get(address("issue", issue)))


def test_the_list_shows_what_is_still_to_settle(cast: Cast) -> None:
    raise_issue(cast, title="To settle")
    settle(cast, raise_issue(cast, title="Settled"))
    off = raise_issue(cast, title="Turned down")
    settle(cast, off, outcome="not agreed", reason="No money.", agreed_how="", agreed_sides="")
    at = reverse("issues", args=[cast.initiative.pk])
    shown = {"all": 3, "open": 1, "agreed": 1, "not": 1, "nonsense": 3}
    for show, number in shown.items():
        page = check_page(cast.browser("member").get(f"{at}?show={show}"))
        assert page.count("<h3>") == number


def test_sixty_issues_and_an_issue_of_sixty_take_few_queries(
    cast: Cast, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    said = [say(cast) for _number in range(60)]
    issues = [raise_issue(cast, contributions=said if number == 0 else []) for number in range(60)]
    browser = cast.browser("facilitator")
    for page in (reverse("issues", args=[cast.initiative.pk]), address("issue", issues[0]), raise_at(cast)):
        with django_assert_max_num_queries(12):
            check_page(browser.get(page))


def test_another_groups_issue_is_not_there(cast: Cast) -> None:
    issue = raise_issue(cast)
    for name in ("issue", "issue_agreement"):
        assert cast.browser("outsider").get(address(name, issue)).status_code == 404
        theirs = reverse(name, args=[cast.another.pk, issue.pk])
        assert cast.browser("outsider").get(theirs).status_code == 404
