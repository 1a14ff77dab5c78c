"""Promises about every question: what SQL it may use, what its header owes, what rows it gives."""

import tomllib
from pathlib import Path

import pytest
from sqlglot import exp, parse
from sqlglot.optimizer.qualify import qualify
from sqlglot.optimizer.scope import traverse_scope

from coproduce.assess.question import FOLDER, SHARED, Question, questions
from coproduce.assess.sql import beside_names
from coproduce.assess.tests.examples import example
from coproduce.evidence.schema import SQL_TYPES, tables
from coproduce.framework import framework

ALLOWED = tomllib.loads((Path(__file__).parent / "allowed.toml").read_text())
ALWAYS = ("initiative", "record", "person", "asked_on", "level", "channel", "met")
OPTIONAL = {"side", "due_on", "not_known", "apart", "grave"}
SCHEMA: dict[str, object] = {
    **{
        table.name: {c.name: SQL_TYPES[c.type] for c in table.columns} | {"at_row": "BIGINT"}
        for table in tables().values()
    },
    "package": {"as_of": "DATE"},
}

every_question = pytest.mark.parametrize("question", questions().values(), ids=list(questions()))


def tree(question: Question) -> exp.Query:
    (found,) = parse(question.sql, read="duckdb")
    assert isinstance(found, exp.Query), "a question is one SELECT"
    return found


def columns_used(question: Question) -> set[str]:
    """Every column of an evidence table that the question reads, as `table.column`."""
    read = qualify(tree(question), schema=SCHEMA, dialect="duckdb", expand_stars=False)
    return {
        f"{source.name}.{column.name}"
        for scope in traverse_scope(read)
        for column in scope.columns
        if isinstance(source := scope.sources.get(column.table), exp.Table) and source.name in tables()
        if column.name != "at_row"
    }


@every_question
def test_a_question_uses_only_the_sql_that_is_allowed(question: Question) -> None:
    for node in tree(question).walk():
        assert type(node).__name__ in ALLOWED["nodes"], f"{type(node).__name__}: {node.sql('duckdb')}"
        if isinstance(node, exp.DataType):
            assert node.this.name in ALLOWED["types"], node.sql("duckdb")
        if isinstance(node, exp.Literal) and not node.is_string:
            assert str(node.this).isdigit(), f"{node} is not a whole number"


@every_question
def test_joins_are_equalities(question: Question) -> None:
    for join in tree(question).find_all(exp.Join):
        if join.kind == "CROSS":
            continue
        condition = join.args.get("on")
        assert condition is not None, f"{join.sql('duckdb')} has no ON"
        for part in condition.flatten() if isinstance(condition, exp.And) else [condition]:
            assert isinstance(part.unnest(), exp.EQ), part.sql("duckdb")


@every_question
def test_a_question_gives_the_columns_that_are_asked_for(question: Question) -> None:
    given = tree(question).named_selects
    assert [name for name in given if name in ALWAYS] == list(ALWAYS)
    assert set(given) - set(ALWAYS) <= OPTIONAL | set(beside_names(question))
    assert ("due_on" in given) == bool(question.due)
    assert ("apart" in given) == bool(question.apart)
    assert set(beside_names(question)) <= set(given)


@every_question
def test_a_header_names_just_the_columns_the_sql_reads(question: Question) -> None:
    named = {name.strip() for need in question.needs for name in need.split("|")} | set(question.uses)
    assert {name for name in named if "." in name} == columns_used(question)


@every_question
def test_a_header_is_true_to_the_framework(question: Question) -> None:
    practice = framework().practice(question.practice)
    assert practice.principle == question.principle
    assert question.stem.startswith(f"{question.practice}-")
    assert question.kind in framework().kinds
    assert question.asks in {"person", "group"}
    assert question.table in tables()
    assert question.text.endswith("?")
    for sentence in (question.remedy, question.how, question.source):
        assert sentence.strip()


@every_question
def test_a_question_has_a_worked_example_with_a_yes_and_a_no(question: Question) -> None:
    expect = example(question.stem).expect
    assert 0 < expect["met"] < expect["asked"] - expect["not_known"], "show both a yes and a no"


def test_every_principle_is_answered_by_at_least_three_questions() -> None:
    for principle in framework().principles:
        mine = [one for one in questions().values() if one.principle == principle.number]
        assert len(mine) >= 3, principle


def test_there_are_at_least_thirty_questions_and_no_stray_files() -> None:
    stems = set(questions())
    assert len(stems) >= 30
    files = {file.name for file in FOLDER.iterdir() if file.is_file()}
    assert files == {f"{stem}.sql" for stem in stems} | {f"{stem}.example.toml" for stem in stems}


def test_what_questions_begin_from_is_shared_by_several() -> None:
    for file in SHARED.iterdir():
        name = file.name.removesuffix(".sql")
        assert len([one for one in questions().values() if name in one.shares]) > 1, name
