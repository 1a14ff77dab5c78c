"""Saying one’s part by any channel; an objection changes a decision."""

from typing import Any

import pytest
from django.urls import reverse

from coproduce_web.decisions import due
from coproduce_web.decisions.actions import parts, planning
from coproduce_web.decisions.models import Decision, DecisionSide, Position, Preference
from coproduce_web.decisions.tests.made import decide, hear, make, plan
from coproduce_web.initiatives.tests.cast import Cast, as_three_boxes, in_days
from coproduce_web.shared.tests.pages import check_page
from coproduce_web.writing.action import Refused
from coproduce_web.writing.models import Entry


def address(name: str, decision: Decision, *more: Any) -> str:
    return reverse(name, args=[decision.initiative_id, decision.pk, *more])


def test_a_member_says_their_part_online(cast: Cast) -> None:
    made = plan(cast)
    assert list(due.open_for(cast.member)) == [made]
    check_page(cast.browser("member").get(address("position_mine", made)))
    sent = {"stance": "for", "reason": "I can walk there."}
    page = check_page(cast.browser("member").post(address("position_mine", made), sent, follow=True))
    assert "I can walk there." in page
    assert not due.open_for(cast.member).exists()


def test_somebody_who_has_only_the_phone_is_heard_too(cast: Cast) -> None:
    made = plan(cast)
    page = address("position_for", made, cast.phone.pk)
    check_page(cast.browser("facilitator").get(page))
    sent = {
        "stance": "for", "reason": "The library has a bench.", "channel": "phone", "through": "self",
        "read_back": "yes", **as_three_boxes("took_on", in_days(0)),
    }  # fmt: skip
    text = check_page(cast.browser("facilitator").post(page, sent, follow=True))
    assert "by telephone" in text
    part = Position.objects.get(person=cast.phone)
    assert (part.channel, part.read_back, part.written_by) == ("phone", True, cast.facilitator)
    entry = Entry.objects.latest("pk")
    assert (entry.did, entry.on_behalf_of) == ("decisions.take_part", cast.phone)


def test_only_who_facilitates_writes_down_for_others_and_only_for_members(cast: Cast) -> None:
    made = plan(cast)
    assert cast.browser("chair").get(address("position_for", made, cast.phone.pk)).status_code == 404
    assert cast.browser("facilitator").get(address("position_for", made, cast.outsider.pk)).status_code == 404


def test_a_decider_has_to_say_something_and_an_adviser_may_only_advise(cast: Cast) -> None:
    made = plan(cast)
    page = check_page(cast.browser("member").post(address("position_mine", made), {"reason": "Hm."}))
    assert "Say what you think of it" in page
    assert "Hm." in page
    advice = {"reason": "Mind the ice."}
    check_page(cast.browser("facilitator").post(address("position_mine", made), advice, follow=True))
    assert Position.objects.get(person=cast.facilitator).part == "advised"


def test_nobody_says_their_part_on_a_day_to_come(cast: Cast) -> None:
    with pytest.raises(Refused, match="still to come"):
        parts.take_part(cast.how(), plan(cast), person=cast.phone, stance="for", took_on=in_days(1))


def test_an_objection_needs_its_reason(cast: Cast) -> None:
    made = plan(cast)
    page = check_page(cast.browser("carer").post(address("position_mine", made), {"stance": "against"}))
    assert "Write what cannot be lived with" in page


def test_an_objection_changes_a_decision(cast: Cast) -> None:
    made = plan(cast)
    hear(cast, made, member="for", phone="for", chair="for", carer="against", commissioner="for")
    with pytest.raises(Refused, match="Objections still stand: Iqbal Rahman"):
        decide(cast, made)
    objection = made.position_set.get(person=cast.carer)
    planning.change(
        cast.how(), made, proposal="It stops at the library.", because="The kerb is too high.",
        objection=objection, columns={},
    )  # fmt: skip
    parts.answer_objection(cast.how(), objection, met_how="Another stop.", met=True, said_by="facilitator")
    with pytest.raises(Refused, match="Objections still stand"):
        decide(cast, made)
    check_page(cast.browser("carer").get(address("objection_answer", made, objection.pk)))
    cast.browser("carer").post(address("objection_answer", made, objection.pk), {"met": "yes"})
    with pytest.raises(Refused, match="Still to be heard"):
        decide(cast, made, parts_complete=True)
    hear(cast, made, member="for", phone="for", chair="for", commissioner="for")
    decide(cast, made, parts_complete=True)
    page = check_page(cast.browser("member").get(address("decision", made)))
    assert "On the objection of Iqbal Rahman." in page
    assert "Met: they say so themselves." in page


def test_an_objection_answered_by_telephone_says_so(cast: Cast) -> None:
    named = make(cast)
    made = Decision.objects.get()
    page = address("objection_answer", made, named["position"])
    check_page(cast.browser("facilitator").get(page))
    sent = {"met_how": "The other stop.", "met": "yes", "said_by": "the person"}
    assert "Say how they told you" in check_page(cast.browser("facilitator").post(page, sent))
    cast.browser("facilitator").post(page, sent | {"channel": "phone"})
    assert Position.objects.get(pk=named["position"]).objection_met
    entry = Entry.objects.latest("pk")
    assert (entry.channel, entry.on_behalf_of) == ("phone", cast.carer)
    assert cast.browser("member").get(page).status_code == 404, "neither theirs nor leading"


def test_after_new_words_whoever_has_spoken_is_asked_again(cast: Cast) -> None:
    make(cast)
    assert due.open_for(cast.carer).exists()
    page = check_page(cast.browser("carer").get(address("decision", Decision.objects.get())))
    assert "Of the words before they were changed." in page


def test_a_side_is_counted_where_no_list_is_kept(cast: Cast) -> None:
    made = plan(cast, "majority", deciders=[], advisers=[], who_decides="Everyone there")
    page = address("decision_counts", made)
    check_page(cast.browser("chair").get(page))
    sent = {"side": "older person", "decided": "4", "in_favour": "5"}
    assert "only 4 decided" in check_page(cast.browser("chair").post(page, sent))
    sent |= {"in_favour": "3", "opposed": "1"}
    text = check_page(cast.browser("chair").post(page, sent, follow=True))
    assert "Counted so far" in text
    cast.browser("chair").post(page, sent | {"in_favour": "2"})
    assert DecisionSide.objects.get().in_favour == 2, "counted again, the newer numbers stand"
    assert "Older people" in check_page(cast.browser("member").get(address("decision", made)))


def test_what_a_side_wanted_is_told_by_its_members(cast: Cast) -> None:
    made = plan(cast)
    check_page(cast.browser("chair").get(address("side_wanted", made)))
    sent = {"side": "older person", "preferred": "not agreed", "told_by_side": "older person"}
    text = check_page(cast.browser("chair").post(address("side_wanted", made), sent, follow=True))
    assert "That it does not" in text
    assert Preference.objects.get().preferred == "not agreed"
