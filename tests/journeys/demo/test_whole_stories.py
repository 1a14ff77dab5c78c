"""Whole stories of a piece of work, with script and without; and what the records then show."""

from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journeys.browsing import opened
from tests.journeys.demo.demonstration import Demo
from tests.journeys.demo.work import BY_PHONE, OLDER, PHONE, PROFESSIONAL, Work, begin, day, last_number
from tests.journeys.filling import Answers, answer, fill_in, follow, press_and_wait, press_button

pytestmark = pytest.mark.browser

YES = "Yes"
LOOKED: Answers = {
    "Can everybody get in without a step": YES, "Inside, can everybody get to the rooms": YES,
    "Is there a toilet that somebody in a wheelchair": YES, "Is there a hearing loop": YES,
    "Is it quiet enough": YES, "Is the light good": YES, "Are there chairs with arms": YES,
    "Is the way from the door lit": YES,
}  # fmt: skip


@pytest.fixture(params=[True, False], ids=["with script", "without script"])
def page(request: pytest.FixtureRequest, browser_at_hand: Browser, demo: Demo) -> Iterator[Page]:
    """Without script the background rests: it asks the same anew after each write, however that was sent."""
    with (
        nullcontext() if request.param else demo.resting(),
        opened(browser_at_hand, script=request.param, width=390) as page,
    ):
        yield page


def plan(work: Work, way: str, question: str, *deciders: str, issue: str = "") -> int:
    """A decision that these people make."""
    work.open(f"decisions/plan/{way}/")
    told: Answers = {
        "What is to be decided?": question, "What is proposed?": "It stops at the church.",
        "What kind of decision is it?": "Service", "Who decides?": deciders,
        "Does it bind, or recommend?": "It binds",
    }  # fmt: skip
    answers: Answers = {"Which issues does it answer?": [issue]} if issue else {}
    fill_in(work.page, told | answers, "Write down the plan")
    return last_number(work.page)


def says(work: Work, decision: int, person: int, stance: str, why: str = "It suits me.") -> None:
    """What somebody says of it on the telephone."""
    work.open(f"decisions/{decision}/parts/{person}/")
    told: Answers = {
        "What do they say?": stance,
        "Why? In their own words": why,
        "When did they say so?": day(0),
    }
    fill_in(work.page, told | BY_PHONE, "Write it down")


def decide(work: Work, decision: int, words: str) -> None:
    work.open(f"decisions/{decision}/make/")
    told: Answers = {
        "What is the result?": "Agreed", "When was it decided?": day(0),
        "What was decided, in plain words?": words, "Why?": "It suits most, and nobody is left out.",
        "Is everybody’s part written down?": YES,
    }  # fmt: skip
    fill_in(work.page, told, "Write down the decision")


def said(work: Work) -> int:
    """What Nell said on the telephone, written down and read back."""
    work.open("said/write/")
    told: Answers = {
        "What was said?": "If the first bus is at ten, the surgery is shut before I am there.",
        "What is it?": "A worry",
        "Who said it?": "Nell Grady",
        "When did they say it?": day(-20),
    }
    fill_in(work.page, told | BY_PHONE, "Write it down")
    return last_number(work.page)


def agreed(work: Work, contribution: int) -> None:
    """It becomes an issue, which the group could have turned down and agreed."""
    work.open(f"issues/raise/?contribution={contribution}")
    raised: Answers = {
        "What is the issue, in a line?": "No bus before ten",
        "Who raised it?": "Nell Grady",
        "When was it raised?": day(-18),
        "Does it grow out of something somebody said?": "If the first bus",
    }
    fill_in(work.page, raised | BY_PHONE, "Write it down")
    work.open(f"issues/{last_number(work.page)}/agreement/")
    settled: Answers = {
        "Could the group have turned it down?": YES,
        "What became of it?": "Agreed: we work on it",
        "When was that settled?": day(-10),
        "If it was agreed: how?": "By talking it over",
        "Who was among those who agreed?": OLDER,
    }
    fill_in(work.page, settled, "Write it down")


def done(work: Work, decision: int) -> None:
    """Something is to be done about it, and is done."""
    work.open(f"actions/add/?decision={decision}")
    todo: Answers = {
        "What is to be done?": "Write to Dale Buses",
        "Who does it?": "Ron Teasdale",
        "By when?": day(14),
        "How?": "A letter",
        "Where?": "From the library",
    }
    fill_in(work.page, todo, "Add it")
    work.open(f"actions/{last_number(work.page)}/done/")
    fill_in(work.page, {"When was it done?": day(0)}, "Say so")


def told(work: Work, contribution: int) -> None:
    """It is answered, and Nell is rung."""
    work.open(f"said/{contribution}/answer/")
    answered: Answers = {
        "What became of it?": "Yes: it is done",
        "In plain words": "We asked for a bus at ten to nine.",
        "When was this answered?": day(0),
    }
    fill_in(work.page, answered, "Answer it")
    work.open(f"said/{contribution}/telling/")
    fill_in(work.page, {"How do you tell them?": PHONE, "When were they told?": day(0)}, "They are told")
    expect(work.page.locator("main")).to_contain_text("The answer was told")


def test_who_has_only_a_telephone_raises_an_issue_and_is_told_what_became_of_it(
    page: Page, demo: Demo, tmp_path: Path
) -> None:
    work = begin(page, demo, "A bus for Nell")
    people = work.add("Nell Grady", reach="01632 960 201"), work.add("Ron Teasdale")
    contribution = said(work)
    agreed(work, contribution)
    question = "Do we ask for a bus at ten to nine?"
    decision = plan(work, "consent", question, "Nell Grady", "Ron Teasdale", issue="No bus before ten")
    for person in people:
        says(work, decision, person, "They can live with it")
    decide(work, decision, "We ask Dale Buses for a bus at ten to nine.")
    done(work, decision)
    told(work, contribution)
    work.open(f"said/{contribution}/trace/")
    for step in ("No bus before ten", "Do we ask for a bus at ten to nine?", "Write to Dale Buses"):
        expect(page.locator("main")).to_contain_text(step)
    assert work.found(tmp_path, "3.1-raised-by-older-person") == (1, 1)
    assert work.found(tmp_path, "4.3-could-not-pass-without-older-people") == (1, 1)


def test_who_cannot_climb_stairs_stops_a_booking(page: Page, demo: Demo, tmp_path: Path) -> None:
    work = begin(page, demo, "A hall for everybody")
    work.add("Edie Hallam", reach="01632 960 202")
    rooms = {}
    for number, stairs in enumerate(("No", YES)):
        name = f"Hall {work.number} {'up the stairs' if stairs == 'No' else 'on the level'}"
        page.goto(f"{demo.address}/venues/add/")
        place: Answers = {"What is the place called?": name, "What is its address?": "1 Mill Lane"}
        fill_in(page, place, "Add it")
        rooms[stairs] = name
        page.goto(f"{demo.address}/venues/{last_number(page)}/check/")
        seen = LOOKED | {"Inside, can everybody get to the rooms": stairs}
        fill_in(page, seen | {"When did somebody go and look?": day(-2 - number)}, "Write it down")
    work.open("meetings/plan/")
    meeting: Answers = {
        "What is the meeting called?": "Which stop?", "How do we meet?": "Face to face",
        "Why meet for this, and not ring or write?": "To try both stops on foot.", "On which day?": day(0),
    }  # fmt: skip
    fill_in(page, meeting, "Plan it")
    path = f"meetings/{last_number(page)}/"
    work.open(f"{path}invite/")
    press_button(page, "Ask them")
    work.open(f"{path}needs/tell/")
    page.get_by_label("A way in and about without steps").check()
    need: Answers = {"Who needs it?": "Edie Hallam", "When did they say so?": day(0)}
    fill_in(page, need | BY_PHONE, "Write it down")
    work.open(f"{path}venue/")
    page.locator("fieldset.ask").get_by_label(rooms["No"]).check()
    _book(page)
    expect(page.locator(".problem")).to_contain_text("step")
    expect(page.locator("fieldset.ask").get_by_label(rooms["No"])).to_be_checked()
    page.locator("fieldset.ask").get_by_label(rooms[YES]).check()
    _book(page)
    expect(page.locator("main")).to_contain_text(rooms[YES])
    assert work.found(tmp_path, "6.2-venue-checked-before-booked") == (1, 1)
    work.open(path)
    expect(page.locator("main")).to_contain_text(rooms[YES])


def _book(page: Page) -> None:
    for box, value in (("Day", day(0).day), ("Month", day(0).month), ("Year", day(0).year)):
        page.get_by_label(box, exact=True).fill(str(value))
    press_and_wait(page, "Write down the booking")


def test_a_paper_pulse_is_typed_in(page: Page, demo: Demo, tmp_path: Path) -> None:
    work = begin(page, demo, "Cards on paper")
    work.open("meetings/old/")
    held: Answers = {
        "On which day was it?": day(-7),
        "What was the meeting called?": "First evening",
        "How did we meet?": "Face to face",
    }
    came = page.locator("fieldset.ask", has_text="How many")
    came.get_by_label("Older people").first.fill("6")
    fill_in(page, held, "Keep it, and on to the next")
    work.open("meetings/?show=held")
    follow(page, "First evening")
    path = f"meetings/{last_number(page)}/cards/"
    work.open(f"{path}count/")
    out: Answers = {"Which side were they for?": OLDER, "How many cards did you give out?": "6"}
    fill_in(
        page, out | {"How many came back?": "6", "Who opened the envelope?": "a volunteer"}, "Write it down"
    )
    for number in range(6):
        work.open(f"{path}type/")
        card: Answers = {
            "I felt safe to say what I think": "Agree" if number else "Disagree",
            "They are here as": OLDER,
        }
        fill_in(page, card | {"How did it come?": "On paper"}, "Save, and the next")
    assert work.found(tmp_path, "2.2-felt-safe") == (6, 5)


def test_an_objection_changes_a_decision(page: Page, demo: Demo, tmp_path: Path) -> None:
    work = begin(page, demo, "The kerb")
    ada, ken = work.add("Ada Birk"), work.add("Ken Dodd", "Community: a family carer")
    decision = plan(work, "consent", "Which stop does the bus use?", "Ada Birk", "Ken Dodd")
    says(work, decision, ada, "They can live with it")
    says(work, decision, ken, "They object", "The kerb there is too high for her chair.")
    work.open(f"decisions/{decision}/make/")
    page.get_by_label("Agreed", exact=True).check()
    page.get_by_label("What was decided, in plain words?").fill("It stops at the church.")
    page.get_by_label("Why?").fill("Most like it.")
    page.locator("fieldset.ask", has_text="Is everybody’s part").get_by_label("Yes").check()
    press_and_wait(page, "Write down the decision")
    expect(page.locator(".problem")).to_contain_text("Objections still stand: Ken Dodd")
    work.open(f"decisions/{decision}/change/")
    new: Answers = {
        "What is proposed now?": "It stops at the library, where the kerb is low.",
        "What changed it?": "The kerb at the church is too high.", "Does it answer an objection?": "Ken Dodd",
    }  # fmt: skip
    fill_in(page, new, "Change it")
    follow(page, "Write down how it was answered")
    met: Answers = {
        "How was it answered?": "Another stop, with a low kerb.", "Is it met?": "Yes, it was met",
        "Who says so?": "The person", "How did they tell you?": PHONE,
    }  # fmt: skip
    fill_in(page, met, "Write it down")
    says(work, decision, ada, "They can live with it")
    decide_open(work, decision)
    assert work.found(tmp_path, "4.2-objection-met") == (1, 1)


def decide_open(work: Work, decision: int) -> None:
    decide(work, decision, "It stops at the library.")
    expect(work.page.locator("main")).to_contain_text("It stops at the library.")


def test_a_commissioners_view_differs_and_the_assessment_shows_it(
    page: Page, browser_at_hand: Browser, demo: Demo, tmp_path: Path
) -> None:
    work = begin(page, demo, "Two views")
    older = [work.add(name) for name in ("May Orr", "Una Pell", "Bert Quinn")]
    work.open("people/add/")
    told: Answers = {
        "What are they called?": "Helen Marsh",
        "In what capacity are they here?": PROFESSIONAL,
        "How can they be reached?": "helen.marsh@example.org",
        "How did they tell you?": "By email",
    }
    answer(page, told)
    press_and_wait(page, "Add them")
    page.locator("fieldset.ask", has_text="We may know this person").locator("input").first.check()
    press_button(page, "Add them")
    decision = plan(
        work, "majority", "Do we run the bus?", "May Orr", "Una Pell", "Bert Quinn", "Helen Marsh"
    )
    for person in older:
        says(work, decision, person, "For it")
    with opened(browser_at_hand) as hers:
        hers.goto(demo.links()["commissioner"])
        hers.goto(f"{demo.address}/initiatives/{work.number}/decisions/{decision}/my-part/")
        mine: Answers = {
            "What do you say?": "Against it",
            "Why? In your own words": "The money ends in March.",
        }
        fill_in(hers, mine, "Say it")
    decide(work, decision, "We run the bus.")
    assert work.found(tmp_path, "4.3-result-followed-older-people") == (1, 1)
