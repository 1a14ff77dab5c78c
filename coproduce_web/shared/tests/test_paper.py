"""A paper of the site names the person who helps, and says in a sentence what it cannot set."""

from collections.abc import Sequence

import pytest
from pytest_django import Settings

from coproduce.report import paper
from coproduce_web.shared.paper import CannotSet, Sheet, pdf
from coproduce_web.shared.paper.blocks import Part, Words


def sheet(words: str) -> Sheet:
    return Sheet("A paper", [Part("", [Words(words)])])


def test_the_person_who_helps_stands_on_every_page(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.HELP_NAME, settings.HELP_PHONE = "Ruth Adeyemi", "01632 960 112"
    feet: list[paper.Setting] = []

    def set_nothing(title: str, sheets: Sequence[Sheet], setting: paper.Setting) -> bytes:
        feet.append(setting)
        return b"%PDF"

    monkeypatch.setattr(paper, "pdf", set_nothing)
    pdf("A paper", [sheet("Words.")])
    assert (feet[0].foot, feet[0].language.lower()) == ("Ruth Adeyemi helps: 01632 960 112", "en-gb")


def test_a_letter_without_a_shape_is_said_in_a_sentence() -> None:
    with pytest.raises(CannotSet, match="Print the page itself"):
        pdf("A paper", [sheet("我們")])
