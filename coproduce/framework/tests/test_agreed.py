"""A group may agree numbers of its own: they are checked, dated, and told from ours."""

from datetime import date
from pathlib import Path

import pytest

from coproduce.errors import FrameworkError
from coproduce.framework import thresholds_in_force
from coproduce.framework.agreed import checked, may_be_agreed, read_agreed

AGREED_ON = date(2026, 4, 1)
SIDES = ["older person", "professional"]
IN_ORDER = {"value": 0.8, "since": AGREED_ON, "reason": "Our drivers are volunteers.", "agreed_by": SIDES}


def duty(**given: object) -> dict[str, object]:
    """A group's own share from which a duty is called shown."""
    return {"duty": {"shown_share": [IN_ORDER | given]}}


def test_what_a_group_agreed_stands_in_place_of_ours_from_its_day_on() -> None:
    agreed = checked(duty())
    before = thresholds_in_force("duty", date(2026, 3, 31), agreed)
    after = thresholds_in_force("duty", AGREED_ON, agreed)
    assert (before["shown_share"].value, before["shown_share"].agreed_by) == (0.9, "")
    assert after["shown_share"].value == 0.8
    assert after["shown_share"].agreed_by == "older person and professional"
    assert after["least_records"] == before["least_records"]


def test_a_file_of_them_has_the_shape_of_ours(tmp_path: Path) -> None:
    file = tmp_path / "ours.toml"
    file.write_text(
        '[[parity.least_a_side]]\nvalue = 12\nsince = 2026-02-01\nreason = "We are few."\n'
        'agreed_by = "older person"\n'
    )
    [one] = read_agreed(file)["parity"]["least_a_side"]
    assert (one.value, one.since, one.agreed_by) == (12, date(2026, 2, 1), "older person")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (duty(value=1.5), "duty.shown_share is 1.5: a share lies above 0 and is at most 1"),
        (duty(value=80), "duty.shown_share is 80: a share"),
        (duty(value=float("nan")), "a share lies above 0"),
        (duty(value="most"), "duty.shown_share has no number"),
        (duty(reason=" "), "duty.shown_share has no reason"),
        (duty(since="last spring"), "duty.shown_share has no day"),
        (duty(agreed_by=[]), "does not say who agreed it"),
        (duty(agreed_by=["everybody"]), "does not say who agreed it"),
        (duty(agreed_by=["professional"]), "agreed without older people"),
        (duty(source="a book"), "has “source”, which we do not know"),
        (duty(value=0.5), "duty.partly_share would be 0.6 and duty.shown_share 0.5"),
        ({"duty": {"shown_shore": [IN_ORDER]}}, "duty.shown_shore. Did you mean duty.shown_share?"),
        ({"dutty": {"shown_share": [IN_ORDER]}}, "dutty.shown_share. Did you mean duty.shown_share?"),
        ({"duty": {"least_records": [IN_ORDER | {"value": 2.5}]}}, "a whole number from 1"),
        ({"duty": {"least_records": [IN_ORDER | {"value": float("inf")}]}}, "a whole number from 1"),
        ({"duty": {"shown_share": 0.8}}, "duty.shown_share is only “0.8”"),
        ({"duty": 0.8}, "“duty” stands alone"),
        ({"said": {"least_shown": [IN_ORDER | {"value": 3}]}}, "below 5 somebody could be told from it"),
        ({"interval": {"confidence": [IN_ORDER]}}, "how we reckon, and cannot be agreed"),
    ],
)  # fmt: skip
def test_what_cannot_be_used_is_told_with_what_to_do(given: dict[str, object], said: str) -> None:
    with pytest.raises(FrameworkError) as wrong:
        checked(given)
    assert said in str(wrong.value)


def test_a_file_that_is_not_there_or_no_toml_is_told(tmp_path: Path) -> None:
    with pytest.raises(FrameworkError, match="cannot be read"):
        read_agreed(tmp_path / "none.toml")
    (tmp_path / "odd.toml").write_text("this is a letter")
    with pytest.raises(FrameworkError, match="no TOML file"):
        read_agreed(tmp_path / "odd.toml")


def test_every_number_but_how_sure_we_are_may_be_agreed() -> None:
    assert ("duty", "shown_share") in may_be_agreed()
    assert not [one for one in may_be_agreed() if one[0] == "interval"]
