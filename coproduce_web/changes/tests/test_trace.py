"""The trace: from something said to a change and back, by name only as the reader may know."""

import pytest
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from coproduce_web.changes.actions import sources
from coproduce_web.changes.models import Source
from coproduce_web.changes.tests.story import BUS, HOME, agree, decide, do, say, story, tell
from coproduce_web.changes.trace.follow import around, backwards, forwards
from coproduce_web.changes.trace.knot import US, Knot
from coproduce_web.changes.trace.steps import steps
from coproduce_web.changes.trace.web import web
from coproduce_web.contributions.actions import raising, settling
from coproduce_web.contributions.models import Contribution
from coproduce_web.initiatives.access import Here
from coproduce_web.initiatives.tests.cast import Cast, in_days
from coproduce_web.shared.tests.pages import check_page


def trace(cast: Cast, reader: str, said: Contribution) -> str:
    return check_page(cast.browser(reader).get(reverse("trace", args=[cast.initiative.pk, said.pk])))


def as_member(cast: Cast, who: str = "member") -> Here:
    person = getattr(cast, who)
    return Here(cast.initiative, person, person.memberships.get(), frozenset())


def test_whoever_spoke_sees_each_step_with_its_day(cast: Cast) -> None:
    page = trace(cast, "phone", story(cast).said)
    told = [
        "What became of what you said", "It led to a change", "You said", BUS, "10 days later",
        "It became an issue: No bus before ten", "By talking it over.", "21 days later",
        "Decided: Which stop does the early bus use?", "5 people decided, 3 of them older",
        "Done: Write to Dale Buses", "By Margaret Tolley and Helen Marsh.", "62 days later", HOME,
        "You told it on", "Were you told?",
    ]  # fmt: skip
    places = [page.find(words) for words in told if words != "10 days later"]
    assert -1 not in places
    assert places == sorted(places), "in this order"
    assert "11 days later" not in page
    assert "10 days later" in page


def test_a_change_is_followed_back_to_the_voice(cast: Cast) -> None:
    it = story(cast)
    page = check_page(
        cast.browser("chair").get(reverse("change_trace", args=[cast.initiative.pk, it.change.pk]))
    )
    assert "It goes back to one thing somebody said." in page
    assert page.index("62 days earlier") < page.index("21 days earlier") < page.index("10 days earlier")
    assert page.index("For the better</a>") < page.index("Done: Write") < page.index(">Decided: Which")


def test_days_are_counted_from_the_step_told_just_before(cast: Cast) -> None:
    voices = [say(cast, cast.phone, days_ago=days) for days in (120, 113)]
    told = tell(cast, decide(cast, agree(cast, *voices)), cast.phone)
    mores = [step.more for step in steps(web(backwards(as_member(cast), told)))]
    assert mores == ["", "83 days earlier", "21 days earlier", "3 days earlier", ""]


def test_a_decision_is_followed_both_ways_from_its_own_page_and_its_actions(cast: Cast) -> None:
    it = story(cast)
    address = reverse("decision_trace", args=[cast.initiative.pk, it.decision.pk])
    for name, key in (("decision", it.decision.pk), ("action", it.action.pk)):
        page = check_page(cast.browser("member").get(reverse(name, args=[cast.initiative.pk, key])))
        assert f'href="{address}"' in page
    page = check_page(cast.browser("member").get(address))
    assert "It goes back to one thing somebody said. It led to a change in somebody’s life." in page


@pytest.mark.parametrize("reader", ["member", "chair", "commissioner"])
def test_nobody_is_named_who_has_not_said_so(cast: Cast, reader: str) -> None:
    it = story(cast)
    for name, key in (
        ("trace", it.said.pk),
        ("change_trace", it.change.pk),
        ("decision_trace", it.decision.pk),
    ):
        page = check_page(cast.browser(reader).get(reverse(name, args=[cast.initiative.pk, key])))
        assert "Arthur" not in page
        assert "An older person said" in page
        assert "An older person told it on" in page


def test_those_who_facilitate_and_those_who_may_know_see_the_name(cast: Cast) -> None:
    it = story(cast)
    assert "Arthur Bell said" in trace(cast, "facilitator", it.said)
    Contribution.objects.update(may_be_known=True)
    assert "Arthur Bell said" in trace(cast, "member", it.said)


def test_one_who_wrote_it_themselves_is_not_given_away_by_who_wrote_it_down(cast: Cast) -> None:
    said = say(cast, cast.member)
    Contribution.objects.update(written_by=cast.member, channel="online")
    page = trace(cast, "carer", said)
    assert "Margaret" not in page


def test_others_stand_beside_and_many_are_folded(cast: Cast) -> None:
    voice = say(cast, cast.phone)
    known = say(cast, cast.carer, words="Mine too.", may_be_known=True)
    rest = [say(cast, None, words=f"Voice {number}") for number in range(29)]
    agree(cast, voice, known, *rest)
    page = trace(cast, "phone", voice)
    assert "Iqbal Rahman and 29 others spoke of it too." in page
    assert "and 27 others" in page
    shown = web(forwards(as_member(cast, "phone"), voice.pk))
    assert [len(column) for column in shown.columns] == [5, 1, 1, 1, 1]
    assert shown.columns[0][2].label == "You", "in the middle"


@pytest.mark.parametrize("branches", [1, 60])
def test_however_many_branches_it_costs_no_more(
    cast: Cast, branches: int, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    voices = [say(cast, None, words=f"Voice {number}") for number in range(branches)]
    raised = [agree(cast, *voices, title=f"Issue {number}") for number in range(min(branches, 6))]
    made = [decide(cast, *raised) for _number in range(min(branches, 6))]
    done = [do(cast, made[at % len(made)], done_on=in_days(-9), what=f"Do {at}") for at in range(branches)]
    told = [tell(cast, done[at], cast.phone, words=f"Change {at}") for at in range(branches)]
    tell(cast, made[0], None)
    for name, key in (("trace", voices[0].pk), ("decision_trace", made[0].pk), ("change_trace", told[0].pk)):
        browser = cast.browser("member")
        with django_assert_max_num_queries(12):
            check_page(browser.get(reverse(name, args=[cast.initiative.pk, key])))


def test_what_is_still_to_come_is_dotted_and_a_change_can_be_told_from_there(cast: Cast) -> None:
    voice = say(cast, cast.phone)
    assert "It is not on our list of issues yet." in trace(cast, "phone", voice)
    decision = decide(cast, agree(cast, voice))
    assert "Nothing is done about it yet." in trace(cast, "phone", voice)
    action = do(cast, decision, done_on=None)
    page = trace(cast, "phone", voice)
    assert "To be done: Write to Dale Buses" in page
    assert ">late</span>" in page
    action.done_on = in_days(-1)
    action.save()
    page = trace(cast, "phone", voice)
    assert "Nobody has told yet what is different" in page
    assert f"{reverse('change_add', args=[cast.initiative.pk])}?from=action-{action.pk}" in page


def test_where_it_ended_the_reason_is_told_and_nothing_is_promised(cast: Cast) -> None:
    voice = say(cast, cast.post)
    raised = raising.raise_issue(
        cast.how(), cast.initiative, title="Blue", raised_on=in_days(-9), contributions=[voice]
    )
    assert "Raised, and not agreed yet: Blue" in trace(cast, "post", voice)
    settling.settle(
        cast.how(), raised, outcome="not agreed", agreed_on=in_days(-8), could_refuse=True, reason="Green."
    )
    page = trace(cast, "post", voice)
    assert "It went no further." in page
    assert "It did not become an issue we work on: Blue" in page
    assert "<p>Green.</p>" in page
    assert "not yet" not in page


def test_what_is_not_written_down_is_said(cast: Cast) -> None:
    here = as_member(cast)
    lost = tell(cast, None, None)
    assert titles(web(backwards(here, lost)).knots()) == ["What it came from is not written down"]
    loose = tell(cast, do(cast, None, done_on=in_days(-3)), None)
    assert "Which decision it carries out is not written down" in titles(web(backwards(here, loose)).knots())
    made = web(around(here, decide(cast).pk))
    assert [knot.label for knot in made.columns[0]] == ["not written down"]
    assert next(step.knot.title for step in steps(made)) == "Which issue it answers is not written down"


def titles(knots: list[Knot]) -> list[str]:
    return [knot.title for knot in knots if knot.title and knot.state != US]


def test_a_change_straight_from_a_decision_needs_no_action(cast: Cast) -> None:
    voice = say(cast, cast.phone)
    decision = decide(cast, agree(cast, voice))
    told = tell(cast, decision, cast.phone)
    shown = web(forwards(as_member(cast), voice.pk))
    assert ((2, decision.pk), (4, told.pk)) in shown.joins
    assert [len(column) for column in shown.columns] == [1, 1, 1, 0, 1]


def test_what_its_teller_says_it_did_not_come_from_is_no_part_of_the_thread(cast: Cast) -> None:
    it = story(cast)
    sources.agree_source(cast.how("phone"), Source.objects.get(), agreed=False)
    assert HOME not in trace(cast, "member", it.said)
    assert not backwards(as_member(cast), it.change).actions


def test_nothing_of_another_group_is_traced(cast: Cast) -> None:
    it = story(cast)
    for name, key in (
        ("trace", it.said.pk),
        ("change_trace", it.change.pk),
        ("decision_trace", it.decision.pk),
    ):
        for group in (cast.initiative, cast.another):
            address = reverse(name, args=[group.pk, key])
            assert cast.browser("outsider").get(address).status_code == 404
