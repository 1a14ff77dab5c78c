"""A piece of work of its own in the demonstration, as its facilitator runs it in a browser."""

import json
import re
from contextlib import redirect_stdout
from dataclasses import dataclass
from datetime import date
from io import StringIO
from pathlib import Path

from playwright.sync_api import Page

from coproduce.cli import app
from coproduce_web.initiatives.access import today
from tests.journeys.demo.demonstration import Demo
from tests.journeys.filling import Answers, answer, fill_in, press_and_wait, press_button

OLDER = "Older person"
PROFESSIONAL = "Professional: paid or elected for this work"
PHONE = "By telephone"
# How whoever writes down what somebody said on the telephone answers the last three questions.
BY_PHONE: Answers = {
    "How did it reach you?": PHONE,
    "Who spoke?": "They said it themselves",
    "Did you read it back to them?": "Yes, and it was right",
}


@dataclass(frozen=True)
class Work:
    """The piece of work that the facilitator began, and the page she has open."""

    page: Page
    demo: Demo
    number: int

    def open(self, path: str = "") -> Page:
        """A page of this work."""
        answer = self.page.goto(f"{self.demo.address}/initiatives/{self.number}/{path}")
        assert answer is not None
        assert answer.status == 200, path
        return self.page

    def add(self, name: str, side: str = OLDER, reach: str = "") -> int:
        """Add somebody in under a minute; their number."""
        self.open("people/add/")
        told: Answers = {
            "What are they called?": name, "In what capacity are they here?": side,
            "How can they be reached?": reach, "How did they tell you?": PHONE,
        }  # fmt: skip
        answer(self.page, told)
        press_and_wait(self.page, "Add them")
        who = self.page.locator("fieldset.ask", has_text="We may know this person already")
        if who.count():
            who.get_by_label("Another person").check()
            press_button(self.page, "Add them")
        return last_number(self.page)

    def found(self, folder: Path, question: str) -> tuple[int, int]:
        """Asked and met, as `coproduce assess` counts them in the package this work takes away."""
        scope = f"initiative%20{self.number}"
        package = self.page.request.get(f"{self.demo.address}/assessment/own/{scope}/package.zip")
        assert package.status == 200
        file = folder / f"{question}.zip"
        file.write_bytes(package.body())
        with redirect_stdout(StringIO()) as told:
            app(["assess", str(file), "--format", "json", "--question", question], standalone_mode=False)
        (found,) = json.loads(told.getvalue())["findings"]
        return found["asked"], found["met"]


def begin(page: Page, demo: Demo, name: str) -> Work:
    """The facilitator signs in and begins a piece of work."""
    page.goto(demo.links()["facilitator"])
    page.goto(f"{demo.address}/initiatives/begin/")
    told: Answers = {
        "What is it called?": name, "What do you want to achieve?": "A bus that comes before ten.",
        "Where is it?": "Fell End", "When did it begin?": day(-90), "Who began it?": OLDER,
        "And you: in what capacity are you here?": PROFESSIONAL,
    }  # fmt: skip
    fill_in(page, told, "Begin it")
    return Work(page, demo, last_number(page))


def day(days: int) -> date:
    """So many days from today."""
    return date.fromordinal(today().toordinal() + days)


def last_number(page: Page) -> int:
    """The number at the end of the page's address."""
    return int(re.findall(r"\d+", page.url)[-1])
