"""A form says what is wrong first, and leads to the box to put right."""

import datetime
import re

import pytest
from django import forms

from coproduce_web.shared.examples import example_form, wrong_form
from coproduce_web.shared.forms import DayField


class Asked(forms.Form):
    day = DayField(label="When?", error_messages={"required": "Say when"})


def _given(day: str, month: str, year: str) -> Asked:
    return Asked({"day_day": day, "day_month": month, "day_year": year})


def test_three_boxes_make_a_day() -> None:
    form = _given("27", "3", "1944")
    assert form.is_valid()
    assert form.cleaned_data["day"] == datetime.date(1944, 3, 27)


@pytest.mark.parametrize(
    ("day", "month", "year", "words"),
    [
        ("", "", "", "Say when"),
        ("", "3", "1944", "Write the day as well, like 27 3 2026"),
        ("27", "3", "", "Write the year as well, like 27 3 2026"),
        ("31", "2", "1944", "There is no such day. Write it like 27 3 2026"),
        ("first", "2", "1944", "There is no such day. Write it like 27 3 2026"),
        ("1", "2", "99999", "There is no such day. Write it like 27 3 2026"),
    ],
)
def test_what_is_wrong_with_a_day_is_said(day: str, month: str, year: str, words: str) -> None:
    assert _given(day, month, year).errors["day"] == [words]


def test_a_day_already_known_stands_in_its_boxes() -> None:
    shown = str(Asked(initial={"day": datetime.date(1944, 3, 27)}))
    assert re.findall(r'value="(\d+)"', shown) == ["27", "3", "1944"]


def test_each_problem_leads_to_a_box_on_the_page() -> None:
    shown = str(wrong_form())
    leads = re.findall(r'href="#([^"]+)"', shown)
    assert len(leads) == 5
    assert all(f'id="{box}"' in shown for box in leads)


def test_a_problem_and_a_hint_are_told_with_the_box() -> None:
    shown = str(wrong_form())
    assert 'aria-describedby="wrong_name_helptext wrong_name_error"' in shown
    assert 'id="wrong_name_helptext"' in shown
    assert 'id="wrong_name_error"' in shown


def test_a_form_not_yet_answered_has_no_problem() -> None:
    assert "problem" not in str(example_form())
