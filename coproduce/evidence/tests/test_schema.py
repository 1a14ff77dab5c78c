"""What the descriptors promise to everybody who reads or writes a package."""

import json
import tomllib
from importlib.resources import files

import pytest
import sqlglot
from sqlglot import exp
from sqlglot.dialects.dialect import Dialect

from coproduce.evidence.database import connect
from coproduce.evidence.schema import SQL_TYPES, Column, Table, codes, descriptor, tables

EVERY = [(table, column) for table in tables().values() for column in table.columns]
NAMES = sorted({column.name for _, column in EVERY} | set(tables()))
ENGINES = ("duckdb", "spark", "postgres", "trino")


def column(table: str, name: str) -> Column:
    found = tables()[table].column(name)
    assert found, f"{table}.{name}"
    return found


def test_there_is_one_descriptor_for_each_table_and_no_other() -> None:
    folder = files("coproduce.evidence") / "tables"
    assert {file.name.removesuffix(".json") for file in folder.iterdir()} == set(tables())
    assert len(tables()) == 46


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("people", ("person",)),
        ("stories", ("story",)),
        ("decisions", ("decision",)),
        ("kept", ("initiative", "kept_table", "from_on")),
        ("stages", ("initiative", "stage", "round")),
        ("characteristics", ("person", "strand", "value")),
        ("memberships", ("initiative", "person")),
        ("ways", ("initiative", "person", "way")),
        ("roles", ("initiative", "person", "role", "from_on")),
        ("attendance", ("meeting", "person")),
        ("pulses", ("meeting", "side")),
        ("agenda", ("meeting", "item_no")),
        ("decision_sides", ("decision", "side")),
        ("fates", ("decision", "looked_on")),
        ("contribution_issues", ("contribution", "issue")),
        ("outcome_sides", ("outcome", "side")),
        ("affected", ("initiative", "voice")),
        ("tasks", ()),
        ("judgements", ()),
        ("population", ()),
    ],
)
def test_a_key_is_one_column_or_several_or_none(name: str, key: tuple[str, ...]) -> None:
    assert tables()[name].key == key


def test_only_keys_are_required() -> None:
    for table in tables().values():
        assert {column.name for column in table.columns if column.required} == set(table.key), table.name


def test_every_reference_points_to_a_table_by_its_only_key() -> None:
    for table in tables().values():
        for link in descriptor(table.name).get("foreignKeys", ()):
            target = link["reference"]
            assert tables()[target["resource"]].key == (target["fields"],), table.name
            assert table.column(link["fields"]), table.name


def test_every_column_that_is_named_like_a_key_refers_to_its_table() -> None:
    owners = {table.key[0]: table.name for table in tables().values() if len(table.key) == 1}
    for table, column in EVERY:
        owner = owners.get(column.name)
        if owner and owner != table.name and column.type != "code":
            assert column.refers_to == owner, f"{table.name}.{column.name}"


def test_every_list_of_words_that_a_column_names_exists_and_every_list_is_used() -> None:
    fields = [field for name in tables() for field in descriptor(name)["fields"]]
    named = {field["codes"] for field in fields if "codes" in field}
    # The statements of the card are a start: a group may add its own, so no column is held to them.
    assert named == set(codes()) - {"card_statement", "card_statement_more"}


def test_no_list_says_a_word_twice() -> None:
    for name, words in codes().items():
        assert len(set(words)) == len(words), name


def test_every_type_is_one_that_sql_knows() -> None:
    assert {column.type for _, column in EVERY} == set(SQL_TYPES)


def test_every_column_says_in_a_sentence_what_it_is() -> None:
    for table, column in EVERY:
        assert column.about.endswith("."), f"{table.name}.{column.name}"
        assert len(column.about) < 130, f"{table.name}.{column.name}"


def test_any_row_may_say_how_it_came_and_who_wrote_it() -> None:
    without = {name for name, table in tables().items() if not table.column("written_by_side")}
    assert without == {"kept", "population"}
    assert [column.name for column in tables()["needs"].columns][-4:] == [
        "channel",
        "through",
        "written_by_side",
        "read_back",
    ]


def test_types_are_told_apart() -> None:
    assert column("needs", "need").type == "id"
    assert column("needs", "person").refers_to == "people"
    assert column("needs", "met").codes[-1] == "no longer wanted"
    assert column("affected", "joined").type == "date or year"
    assert column("characteristics", "value").type == "text"
    assert column("judgements", "statement").type == "text"
    assert column("issues", "could_refuse").type == "boolean"
    assert (column("actions", "says").least, column("actions", "says").most) == (0, 5)


def test_no_name_is_a_reserved_word_of_duckdb() -> None:
    asked = "SELECT keyword_name FROM duckdb_keywords() WHERE keyword_category = 'reserved'"
    reserved = {word for (word,) in connect().execute(asked).fetchall()}
    assert len(reserved) > 50
    assert not reserved & set(NAMES)


@pytest.mark.parametrize("engine", ENGINES)
def test_every_name_can_be_written_bare_in_sql(engine: str) -> None:
    assert not set(Dialect.get_or_raise(engine).generator_class.RESERVED_KEYWORDS) & set(NAMES)
    for name in NAMES:
        read = sqlglot.parse_one(f"SELECT {name} FROM t AS a", dialect=engine)
        assert isinstance(read.args["expressions"][0], exp.Column), name


def test_the_descriptors_are_plain_table_schema_once_the_words_are_written_out() -> None:
    allowed = {"name", "type", "format", "description", "constraints", "codes", "trueValues", "falseValues"}
    for name in tables():
        for field in descriptor(name)["fields"]:
            assert set(field) <= allowed, name
            assert field["type"] in {"string", "date", "integer", "number", "boolean"}, name


def test_asking_for_a_column_that_is_not_there_gives_nothing() -> None:
    table: Table = tables()["needs"]
    assert table.column("shoe_size") is None


def test_the_files_can_be_read_by_anybody() -> None:
    folder = files("coproduce.evidence")
    for name in tables():
        assert json.loads((folder / "tables" / f"{name}.json").read_text(encoding="ascii"))["title"] == name
    assert tomllib.loads((folder / "codes.toml").read_text(encoding="utf-8"))["side"][0] == "older person"
