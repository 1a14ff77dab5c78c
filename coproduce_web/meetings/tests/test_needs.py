"""A need told, arranged and met: as the person says, and seen by nobody else."""

import pytest
from django.urls import reverse

from coproduce_web.initiatives.evidence import scope_of
from coproduce_web.initiatives.tests.cast import Cast, as_three_boxes, in_days
from coproduce_web.meetings.evidence import TABLES
from coproduce_web.meetings.models import Meeting, Need
from coproduce_web.meetings.tests.made import make
from coproduce_web.shared.tests.pages import check_page

REACHED = {"channel": "phone", "through": "self", "read_back": "yes"}


@pytest.fixture
def need(cast: Cast) -> Need:
    """Arthur’s, who has only a telephone."""
    return Need.objects.get(pk=make(cast)["need"])


def at(name: str, need: Need) -> str:
    return reverse(name, args=[need.initiative_id, need.pk])


def held(need: Need) -> None:
    Meeting.objects.update(held_on=in_days(-1))
    Need.objects.update(told_on=in_days(-9))


def test_a_need_is_seen_by_those_who_facilitate_and_nobody_else(cast: Cast, need: Need) -> None:
    address = reverse("needs", args=[cast.initiative.pk])
    assert "Arthur Bell" in check_page(cast.browser("facilitator").get(address))
    for reader in ("member", "chair", "commissioner"):
        assert "Arthur Bell" not in check_page(cast.browser(reader).get(address))
        assert cast.browser(reader).get(at("need", need)).status_code == 404
    assert "Arthur Bell" in check_page(cast.browser("phone").get(at("need", need)))


def test_what_was_arranged_stands_beside_the_meeting_for_that_person(cast: Cast, need: Need) -> None:
    address = at("need_arrangement", need)
    check_page(cast.browser("facilitator").get(address))
    arranged = {"arranged": "Ken brings you to the flat door."} | as_three_boxes("arranged_on", in_days(0))
    check_page(cast.browser("facilitator").post(address, arranged, follow=True))
    meeting = reverse("meeting", args=[cast.initiative.pk, need.meeting_id])
    assert "Ken brings you" in check_page(cast.browser("phone").get(meeting))
    assert "Ken brings you" not in check_page(cast.browser("member").get(meeting))


def test_nothing_is_arranged_before_it_was_told(cast: Cast, need: Need) -> None:
    arranged = {"arranged": "A ramp"} | as_three_boxes("arranged_on", in_days(-5))
    page = check_page(cast.browser("facilitator").post(at("need_arrangement", need), arranged))
    assert "before it was told" in page
    assert "A ramp" in page


def test_whether_it_was_met_is_said_after_the_meeting(cast: Cast, need: Need) -> None:
    answer = {"met": "partly", "kept_away": "no"}
    assert "not been held yet" in check_page(cast.browser("phone").post(at("need_met", need), answer))
    held(need)
    meeting = reverse("meeting", args=[cast.initiative.pk, need.meeting_id])
    assert "Did it work for you?" in check_page(cast.browser("phone").get(meeting))
    check_page(cast.browser("phone").post(at("need_met", need), answer, follow=True))
    need.refresh_from_db()
    assert (need.met, need.met_said_by, need.kept_away) == ("partly", "the person", False)


def test_who_facilitates_writes_down_who_said_so(cast: Cast, need: Need) -> None:
    held(need)
    check_page(cast.browser("facilitator").get(at("need_met", need)))
    answer = {"met": "yes", "met_said_by": "facilitator", "kept_away": "", **REACHED}
    check_page(cast.browser("facilitator").post(at("need_met", need), answer, follow=True))
    need.refresh_from_db()
    assert (need.met, need.met_said_by, need.kept_away) == ("yes", "facilitator", None)


def test_what_was_told_becomes_evidence(cast: Cast, need: Need) -> None:
    scope = scope_of(frozenset([cast.initiative.pk]))
    [told] = TABLES["needs"](scope)
    assert (told["kind"], told["channel"], told["told_on"]) == ("step free", "phone", in_days(0))
    [meeting] = TABLES["meetings"](scope)
    assert meeting["venue_checked_on"] < meeting["venue_booked_on"]
    assert meeting["facilitated_by_side"] == "professional"
    asked = {row["channel"] for row in TABLES["attendance"](scope)}
    assert asked == {"email", "phone", "post"}


def test_a_member_says_what_they_need(cast: Cast, need: Need) -> None:
    address = reverse("need_tell", args=[cast.initiative.pk, need.meeting_id])
    check_page(cast.browser("member").get(address))
    assert "Tick at least one thing" in check_page(cast.browser("member").post(address, {"words": "Quiet"}))
    page = check_page(cast.browser("member").post(address, {"kinds": ["travel", "food"]}, follow=True))
    assert "Food and drink that suit" in page
    again = check_page(cast.browser("member").post(address, {"kinds": ["travel"]}))
    assert "told for this meeting already" in again


def test_a_need_of_somebody_without_a_name_has_a_side(cast: Cast, need: Need) -> None:
    address = reverse("need_tell", args=[cast.initiative.pk, need.meeting_id])
    check_page(cast.browser("facilitator").get(address))
    told = {"kinds": ["hearing"], **REACHED, **as_three_boxes("told_on", in_days(0))}
    assert "Say who needs it" in check_page(cast.browser("facilitator").post(address, told))
    check_page(cast.browser("facilitator").post(address, told | {"side": "community"}, follow=True))
    found = Need.objects.get(kind="hearing")
    assert (found.person, found.side, found.channel) == (None, "community", "phone")


def test_a_form_sent_twice_makes_one_need(cast: Cast, need: Need) -> None:
    address = reverse("need_tell", args=[cast.initiative.pk, need.meeting_id])
    told = {
        "kinds": ["hearing"], "side": "community", "once": "7a1f6f2e-7d0c-4a35-9d3a-3d6b7f0f0002",
        **REACHED, **as_three_boxes("told_on", in_days(0)),
    }  # fmt: skip
    for _time in range(2):
        cast.browser("facilitator").post(address, told)
    assert Need.objects.filter(kind="hearing").count() == 1


def test_declared_rules_are_checked_by_who_comes(cast: Cast, need: Need) -> None:
    cast.initiative.older_majority = cast.initiative.older_chair = True
    cast.initiative.save()
    meeting = need.meeting
    assert meeting
    meeting.invitation_set.filter(person=cast.member).update(reply="yes", replied_on=in_days(0))
    page = check_page(cast.browser("member").get(reverse("meeting", args=[cast.initiative.pk, meeting.pk])))
    assert "1 of 1 are older people" in page
    assert "No older person who chairs is among them" in page
