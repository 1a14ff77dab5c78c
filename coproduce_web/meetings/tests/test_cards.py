"""Cards without names: counted, typed in fast, filled in by members, and nobody can tell whose is which."""

import re

import pytest
from django.urls import reverse

from coproduce.evidence.light.sheets import statements
from coproduce_web.initiatives.evidence import scope_of
from coproduce_web.initiatives.tests.cast import Cast
from coproduce_web.meetings.cards import SCORES, STATEMENTS
from coproduce_web.meetings.evidence import TABLES
from coproduce_web.meetings.models import CardMark, CardTally, Meeting, Pulse
from coproduce_web.meetings.tests.made import make_meeting
from coproduce_web.meetings.tests.made_written import fill_in, make_held
from coproduce_web.shared.codes import say
from coproduce_web.shared.tests.pages import check_page
from coproduce_web.writing.models import Draft, Entry

TICKED = {"safe": "agree", "heard": "partly", "helped_decide": "disagree"}


@pytest.fixture
def held(cast: Cast) -> Meeting:
    return make_held(cast)


def at(name: str, meeting: Meeting) -> str:
    return reverse(name, args=[meeting.initiative_id, meeting.pk])


def post(cast: Cast, name: str, meeting: Meeting, reader: str = "facilitator", **sent: object) -> str:
    return check_page(cast.browser(reader).post(at(name, meeting), sent, follow=True))


def out(cast: Cast, meeting: Meeting, given: int, returned: int) -> str:
    who = "the librarian"
    told = {"given": given, "returned": returned, "collected_by": who}
    return check_page(
        cast.browser("facilitator").post(
            at("pulse_given", meeting), told | {"side": "older person"}, follow=True
        )
    )


def typed(cast: Cast, meeting: Meeting, came: str = "paper", **ticks: str) -> str:
    return post(cast, "pulse_card", meeting, side="older person", came=came, **ticks)


def tallies(statement: str) -> dict[str, int]:
    return dict(CardTally.objects.filter(statement=statement).values_list("score", "number"))


def test_the_statements_are_those_of_the_card_the_library_prints() -> None:
    assert [(one.name, one.text) for one in statements()] == [
        (statement, say("card_statement", statement)) for statement in STATEMENTS
    ]


def test_cards_are_counted_by_side(cast: Cast, held: Meeting) -> None:
    page = out(cast, held, 12, 9)
    assert "12 given out, 9 came back, 0 typed in." in page
    assert "Opened by: the librarian." in page


def test_no_more_cards_come_back_than_went_out(cast: Cast, held: Meeting) -> None:
    page = out(cast, held, 8, 9)
    assert "More came back than were given out: 9 and 8." in page
    assert 'value="9"' in page
    assert not Pulse.objects.exists()


def test_cards_are_typed_in_one_after_another(cast: Cast, held: Meeting) -> None:
    out(cast, held, 3, 2)
    page = typed(cast, held, **TICKED)
    assert "Older people: 1 of 2 are in." in page
    assert re.search(r'value="older person"[^>]*checked', page), "the next is of the same side"
    typed(cast, held)
    assert tallies("helped decide") == {"agree": 0, "partly": 0, "disagree": 1}
    assert "All 2 cards" in typed(cast, held, **TICKED)
    assert "2 of them are typed in already" in out(cast, held, 3, 1)


def test_a_card_is_counted_before_it_is_typed_in(cast: Cast, held: Meeting) -> None:
    page = typed(cast, held, **TICKED)
    assert "Say first how many cards" in page
    assert not CardTally.objects.exists()
    assert not Pulse.objects.exists()


def test_a_card_by_telephone_counts_as_given_and_as_back(cast: Cast, held: Meeting) -> None:
    typed(cast, held, came="phone", **TICKED)
    assert "Tick at least one line" in typed(cast, held, came="phone")
    [row] = TABLES["pulses"](scope_of(frozenset([cast.initiative.pk])))
    assert (row["side"], row["given"], row["returned"]) == ("older person", 1, 1)


def test_a_member_fills_in_their_card_once(cast: Cast, held: Meeting) -> None:
    check_page(cast.browser("member").get(at("pulse_mine", held)))
    assert "Tick at least one line" in post(cast, "pulse_mine", held, "member")
    assert "Your card is in" in post(cast, "pulse_mine", held, "member", **TICKED)
    assert "filled in this card already" in post(cast, "pulse_mine", held, "member", safe="disagree")
    assert tallies("safe") == {"agree": 1, "partly": 0, "disagree": 0}
    assert Pulse.objects.get().without_paper == 1


def test_nothing_tells_whose_card_it_was(cast: Cast, held: Meeting) -> None:
    before = Entry.objects.count()
    post(cast, "pulse_mine", held, "member", **TICKED)
    [entry] = Entry.objects.all()[before:]
    assert (entry.by, entry.on_behalf_of, entry.thing) == (None, None, f"meetings.meeting {held.pk}")
    assert entry.facts == {"meeting": f"meetings.meeting {held.pk}", "mark": {"letters": 64}}
    assert not Draft.objects.exists()
    assert "data-keep" not in check_page(cast.browser("chair").get(at("pulse_mine", held)))
    names = {field.name for field in [*CardMark._meta.get_fields(), *CardTally._meta.get_fields()]}
    assert names == {"id", "mark", "meeting", "side", "statement", "score", "number"}
    # Whatever was ticked, and whoever came first: the rows are the same ones in the same order.
    order = [(statement, score) for statement in STATEMENTS for score in SCORES]
    assert list(CardTally.objects.order_by("pk").values_list("statement", "score")) == order


def test_the_history_holds_no_answer_of_a_card_typed_in(cast: Cast, held: Meeting) -> None:
    out(cast, held, 2, 2)
    typed(cast, held, **TICKED)
    entry = Entry.objects.get(did="meetings.type_in")
    assert not {"agree", "partly", "disagree"} & set(str(entry.facts).split("'"))


def test_fewer_than_five_answers_of_a_side_are_shown_to_nobody(cast: Cast, held: Meeting) -> None:
    fill_in(cast, held, "professional", 4)
    for reader in ("facilitator", "chair", "member"):
        assert "There is nothing to show yet" in check_page(cast.browser(reader).get(at("pulse", held)))
    fill_in(cast, held, "older person", 5)
    page = check_page(cast.browser("member").get(at("pulse", held)))
    assert "5 of 5 agree" in page
    assert page.count("Fewer than five") == len(STATEMENTS) + 1
    assert "4 of 4" not in page


def test_a_line_with_fewer_than_five_answers_is_not_shown(cast: Cast, held: Meeting) -> None:
    fill_in(cast, held, "older person", 5)
    CardTally.objects.filter(statement="knew", score="agree").update(number=4)
    page = check_page(cast.browser("facilitator").get(at("pulse", held)))
    assert page.count("5 of 5 agree") == len(STATEMENTS) - 1


def test_cards_become_evidence_without_an_order(cast: Cast, held: Meeting) -> None:
    fill_in(cast, held, "older person", 5, "partly")
    fill_in(cast, held, "professional", 4, "agree")
    rows = list(TABLES["judgements"](scope_of(frozenset([cast.initiative.pk]))))
    # Four professionals are too few to take away.
    assert len(rows) == 5 * len(STATEMENTS)
    assert {(row["score"], row["answered_on"], row["side"]) for row in rows} == {
        ("partly", held.held_on, "older person")
    }
    assert "written_by_side" not in rows[0]


def test_there_are_no_cards_before_the_meeting(cast: Cast) -> None:
    to_come = make_meeting(cast)
    assert "After the meeting you can say" in check_page(
        cast.browser("member").get(at("pulse_mine", to_come))
    )
    assert "not been held yet" in out(cast, to_come, 2, 1)
    assert "not been held yet" in typed(cast, to_come, **TICKED)


def test_an_answer_that_is_not_on_the_card_is_refused(cast: Cast, held: Meeting) -> None:
    post(cast, "pulse_mine", held, "member", safe="very much")
    assert not CardTally.objects.exists()
