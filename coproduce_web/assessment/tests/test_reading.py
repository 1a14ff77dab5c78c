"""A question's page: the answer, the records that said no, how we know."""

import pytest
from django.test import Client
from django.urls import reverse

from coproduce.assess.question import question
from coproduce.framework import framework, thresholds_in_force
from coproduce_web.accounts.models import Person
from coproduce_web.assessment import question_page
from coproduce_web.assessment.actions import answers
from coproduce_web.assessment.found import Tally, other_ways
from coproduce_web.assessment.judged_by import thresholds
from coproduce_web.assessment.models import Finding, Given
from coproduce_web.assessment.tests.given import NEEDS, TABLES, given_by
from coproduce_web.shared.tests.pages import check_page


def read(browser: Client, given: Given, stem: str = "6.1-needs-met", page: str = "") -> str:
    return check_page(browser.get(reverse("question", args=[given.pk, stem]), {"page": page}))


@pytest.fixture
def given(ruth: Person) -> Given:
    return given_by(ruth)


def test_the_answer_is_a_sentence_with_its_reason(browser: Client, given: Given) -> None:
    page = read(browser, given)
    assert "Yes, for 1 of 4 needs." in page
    assert "Not enough records" in page
    assert "1 of them not known." in page
    assert "Records asked, at least" in page


def test_the_records_that_said_no_say_where_to_look_them_up(browser: Client, given: Given) -> None:
    page = read(browser, given)
    no = Finding.objects.get(question="6.1-needs-met").said_no
    assert list(no.values_list("record", "initiative", "table", "row")) == [
        ("n2", "lunch club", "needs", 3),
        ("n3", "bus group", "needs", 4),
    ]
    assert page.index(">n2<") < page.index(">n3<"), "the newest first"
    assert "10 February 2026" in page


def test_by_side_over_time_and_by_initiative_each_have_a_table(browser: Client, given: Given) -> None:
    page = read(browser, given)
    for heading in ("By side", "Over time", "By initiative", "By place", "By channel"):
        assert heading in page
    assert '<td role="cell" data-th="Asked" class="n">2</td>' in page


def test_how_we_know_is_the_sql_itself_and_the_lines_to_run_it(browser: Client, given: Given) -> None:
    page = read(browser, given)
    assert question("6.1-needs-met").sql.splitlines()[0] in page
    line = f"coproduce assess records.zip --as-of {given.as_of} --question 6.1-needs-met"
    assert f"{line}\n{line} --records" in page


def test_the_answer_and_its_sql_never_part(browser: Client, given: Given) -> None:
    """A later version of the library may ask otherwise; what was asked then stays on the page."""
    finding = Finding.objects.get(question="6.1-needs-met")
    finding.asked_as["sql"] = "SELECT what was asked then"
    finding.save()
    assert "SELECT what was asked then" in read(browser, given)


def test_each_question_leads_to_the_one_before_and_after(browser: Client, given: Given) -> None:
    stems = list(Finding.objects.values_list("question", flat=True))
    at = stems.index("6.1-needs-met")
    page = read(browser, given)
    assert reverse("question", args=[given.pk, stems[at - 1]]) in page
    assert reverse("question", args=[given.pk, stems[at + 1]]) in page
    for end in (stems[0], stems[-1]):
        read(browser, given, end)


def test_a_question_that_is_not_asked_has_no_page(browser: Client, given: Given) -> None:
    assert browser.get(reverse("question", args=[given.pk, "8.1-nothing"])).status_code == 404


def test_a_long_list_is_paged_by_10(browser: Client, ruth: Person) -> None:
    many = "".join(f"m{number},lunch club,ann,2025-01-01,no,phone\n" for number in range(60))
    given = given_by(ruth, TABLES | {"needs": NEEDS + many})
    first, last = read(browser, given), read(browser, given, page="7")
    assert "62 of them" in first
    assert first.count('data-th="Initiative"') == 10
    assert last.count('data-th="Initiative"') == 2
    assert read(browser, given, page="no number").count('data-th="Initiative"') == 10


def test_where_very_many_said_no_the_newest_are_listed_and_the_page_says_so(
    browser: Client, ruth: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (answers, question_page):
        monkeypatch.setattr(module, "LISTED", 1)
    page = read(browser, given_by(ruth))
    assert "Only the newest are listed" in page
    assert ">n2<" in page
    assert ">n3<" not in page


def test_what_looks_like_a_formula_or_a_tag_is_shown_as_text(browser: Client, ruth: Person) -> None:
    needs = "need,initiative,person,told_on,met\n=1+1,<b>club</b>,@ann,2026-01-10,no\n"
    odd = {"initiatives": "initiative\n<b>club</b>\n", "people": "person\n@ann\n", "needs": needs}
    page = read(browser, given_by(ruth, odd))
    assert ">=1+1<" in page
    assert "&lt;b&gt;club&lt;/b&gt;" in page
    assert "<b>club</b>" not in page


def test_a_table_of_very_many_values_ends_with_the_sum_of_the_rest() -> None:
    tally = {"asked": 2, "met": 1, "not_known": 0, "share": 0.5, "low": 0.1, "high": 0.9}
    found = {f"group {number}": tally for number in range(100)}
    by = {"initiative": found, "place": {}, "channel": {}, "level": {}}
    [(_words, table)] = other_ways(Finding(by=by))
    assert len(table.rows) == 26
    assert [str(cell) for cell in table.rows[-1]] == ["All 75 others", "75", "150", "0", "–"]


def test_every_threshold_has_words_of_its_own() -> None:
    for kind in framework().kinds:
        bars = thresholds_in_force(kind, framework().since)
        told = {name: {"value": bar.value, "since": "2026-01-01", "reason": ""} for name, bar in bars.items()}
        table = thresholds({"thresholds": told})
        written = [str(row[0]) for row in table.rows] if table else []
        assert not {name.replace("_", " ") for name in bars} & set(written)


def test_a_tally_reads_only_counts() -> None:
    data = {"text": "?", "asked": 4, "met": 1, "not_known": 1, "share": 0.25, "low": 0.1, "high": 0.8}
    assert Tally.of(data) == Tally(4, 1, 1, 0.25, 0.1, 0.8)
