"""Filling in a form as a person does: question by question, by the words that stand on the page."""

from collections.abc import Sequence
from datetime import date

from playwright.sync_api import Locator, Page

Answer = str | date | bool | Sequence[str]
Answers = dict[str, Answer]


def fill_in(page: Page, answers: Answers, press: str) -> None:
    """Answer these questions of the page's form, and press the button."""
    answer(page, answers)
    press_button(page, press)


def answer(page: Page, answers: Answers) -> None:
    """Answer these questions of the page's form."""
    for question, given in answers.items():
        _answer(page, question, given)


def press_button(page: Page, words: str) -> None:
    """Press it, and see that nothing was refused."""
    press_and_wait(page, words)
    refused = page.locator(".problem")
    assert not refused.count(), refused.first.inner_text()


def press_and_wait(page: Page, words: str) -> None:
    """Press it, and wait for the page that answers."""
    with page.expect_navigation():
        page.get_by_role("button", name=words, exact=True).first.click()


def follow(page: Page, words: str) -> None:
    """Follow the first link with these words in the page itself."""
    page.locator("main").get_by_role("link", name=words).first.click()
    page.wait_for_load_state()


def _answer(page: Page, question: str, answer: Answer) -> None:
    group = page.locator("fieldset.ask").filter(has=page.locator("legend", has_text=question))
    if group.count():
        _in_group(group.first, answer)
        return
    box = page.locator("form.asks").get_by_label(question).first
    if answer is True:
        box.check()
    elif box.evaluate("box => box.tagName") == "SELECT":
        box.select_option(label=str(answer))
    else:
        box.fill(str(answer))


def _in_group(group: Locator, answer: Answer) -> None:
    if isinstance(answer, date):
        for box, value in (("Day", answer.day), ("Month", answer.month), ("Year", answer.year)):
            group.get_by_label(box, exact=True).fill(str(value))
        return
    for one in [answer] if isinstance(answer, str) else list(answer if isinstance(answer, Sequence) else ()):
        group.get_by_label(one).first.check()
