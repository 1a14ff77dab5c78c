"""A blank is not a no, and a yes written down does no harm: held for records of any kind."""

from collections.abc import Mapping
from datetime import date
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coproduce.assess.ask import ask, ask_all
from coproduce.assess.finding import Finding
from coproduce.assess.question import question, questions
from coproduce.assess.tests.made_up import AS_OF, Row, Tables, made_up
from coproduce.evidence.package import from_rows
from coproduce.evidence.schema import Column, Table, tables

LONG_AGO = date(2024, 5, 1)
DAYS = st.dates(date(2024, 1, 1), date(2026, 12, 31))

# A record that says yes to each of these, and nothing more than it takes.
YES: Mapping[str, Row] = {
    "6.1-needs-met": {"met": "yes"},
    "6.5-claim-paid-in-14-days": {"claimed_on": LONG_AGO, "paid_on": LONG_AGO},
    "3.1-issue-agreed": {"outcome": "agreed"},
    "4.3-rule-known-before": {"known_before": "yes"},
    "2.3-contribution-answered": {"made_on": LONG_AGO, "answered_on": LONG_AGO, "answer": "no"},
    "7.4-account-given": {"owed_on": LONG_AGO, "given_on": LONG_AGO},
}
# Of an issue nobody wrote an outcome for, nothing is asked.
BLANK = sorted(YES.keys() - {"3.1-issue-agreed"})


def _cell(column: Column) -> st.SearchStrategy[object]:
    if column.codes:
        return st.none() | st.sampled_from(column.codes)
    values: Mapping[str, st.SearchStrategy[object]] = {"date": DAYS, "boolean": st.booleans()}
    return st.none() | values.get(column.type, st.none())


def records(table: Table) -> st.SearchStrategy[list[Row]]:
    """Some records of a table, in one initiative, with blanks anywhere."""
    cells = {column.name: _cell(column) for column in table.columns} | {"initiative": st.just("ash")}
    rows = st.lists(st.fixed_dictionaries(cells), min_size=1, max_size=8)
    return rows.map(lambda found: [{**row, table.key[0]: str(at)} for at, row in enumerate(found)])


KEPT = st.sampled_from(["all", "most", "some", "sample", None])


def answered(stem: str, rows: list[Row], how: str | None = None) -> Finding:
    """The finding of one question, of records kept so since long ago."""
    table = question(stem).table
    claim = {"initiative": "ash", "kept_table": table, "from_on": LONG_AGO, "how": how}
    return ask(from_rows({table: rows, "kept": [claim]}, as_of=AS_OF), question(stem))


def with_one_more(stem: str, rows: list[Row], row: Row) -> list[Row]:
    key = tables()[question(stem).table].key[0]
    return [*rows, {**dict.fromkeys(rows[0]), "initiative": "ash", **row, key: "one more"}]


def noes(finding: Finding) -> int:
    return finding.total.asked - finding.total.met - finding.total.not_known


@pytest.mark.parametrize("stem", YES)
@settings(max_examples=5, deadline=None)
@given(data=st.data(), how=KEPT)
def test_a_yes_written_down_never_lowers_the_share(stem: str, data: st.DataObject, how: str | None) -> None:
    rows = data.draw(records(tables()[question(stem).table]))
    before = answered(stem, rows, how)
    after = answered(stem, with_one_more(stem, rows, YES[stem]), how)
    assert (after.total.asked, after.total.met) == (before.total.asked + 1, before.total.met + 1)
    assert (noes(after), after.total.not_known) == (noes(before), before.total.not_known)
    assert (after.total.share or 0) >= (before.total.share or 0)


@pytest.mark.parametrize("stem", BLANK)
@settings(max_examples=5, deadline=None)
@given(data=st.data(), how=KEPT)
def test_a_record_left_blank_is_not_a_no(stem: str, data: st.DataObject, how: str | None) -> None:
    rows = data.draw(records(tables()[question(stem).table]))
    before, after = answered(stem, rows, how), answered(stem, with_one_more(stem, rows, {}), how)
    assert (noes(after), after.total.met) == (noes(before), before.total.met)
    assert after.total.not_known == before.total.not_known + 1


def findings(made: Tables) -> list[Finding]:
    return ask_all(from_rows(made, as_of=AS_OF), list(questions().values()))


def test_a_package_of_blanks_says_no_to_nothing() -> None:
    made = made_up(Random(1), ("ash", "birch", "cedar"), most=6, blank=1)
    found = [finding for finding in findings(made) if finding.question.kind != "record-keeping"]
    assert sum(finding.total.asked for finding in found) > 100
    assert not [finding.question.stem for finding in found if noes(finding)]


@pytest.mark.parametrize("seed", range(20, 22))
def test_saying_that_all_was_kept_turns_blanks_to_noes_and_nothing_else(seed: int) -> None:
    made = made_up(Random(seed), ("ash", "birch", "cedar"), most=6)
    turned = 0
    for said, unsaid in zip(findings(made), findings({**made, "kept": []}), strict=True):
        assert (said.total.asked, said.total.met) == (unsaid.total.asked, unsaid.total.met)
        assert noes(said) >= noes(unsaid)
        turned += noes(said) - noes(unsaid)
    assert turned
