"""Asking only what changed gives what asking everything gives."""

import shutil
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest

from coproduce.assess.ask import ask_all
from coproduce.assess.question import question, questions
from coproduce.assess.stored import Asked, ask_stored
from coproduce.assess.tests.made_up import AS_OF, Row, Tables, made_up
from coproduce.errors import SourceError
from coproduce.evidence.package import Package, from_rows
from coproduce.evidence.schema import tables

INITIATIVES = ("ash", "birch", "cedar", "damson")
# It is asked after one write, after three, and after many: few ask little anew, and many nearly everything.
WRITES = (1, 3, 36) * 5
ALL = list(questions().values())


class Book:
    """Records that are written in: a cell changed, a row added or taken away, a side changed, a day gone."""

    def __init__(self, seed: int) -> None:
        self.random, self.as_of = Random(seed), AS_OF
        self.rows = made_up(self.random, INITIATIVES, most=3)
        self.other = made_up(self.random, INITIATIVES, most=3)

    def package(self) -> Package:
        return from_rows({name: rows for name, rows in self.rows.items() if rows}, as_of=self.as_of)

    def write(self) -> None:
        self.random.choice(
            (self.change, self.change, self.add, self.take_away, self.change_side, self.wait)
        )()

    def change(self) -> None:
        """One cell of a row becomes another of the same column; keys and references stay."""
        table = self._table(self.rows)
        row = self.random.choice(self.rows[table])
        free = [
            column.name
            for column in tables()[table].columns
            if column.refers_to in (None, "people") and column.name not in tables()[table].key
        ]
        if free and self.other[table]:
            name = self.random.choice(free)
            row[name] = self.random.choice(self.other[table]).get(name)

    def add(self) -> None:
        """A row like another, with a key of its own where one column is the key."""
        table = self._table(self.rows)
        if len(tables()[table].key) <= 1 and table != "initiatives":
            row = dict(self.random.choice(self.rows[table]))
            self.rows[table].append({**row, **{key: f"{row[key]} again" for key in tables()[table].key}})

    def take_away(self) -> None:
        table = self._table(self.rows)
        if table not in ("initiatives", "people", "population"):
            self.rows[table].pop(self.random.randrange(len(self.rows[table])))

    def change_side(self) -> None:
        self.random.choice(self.rows["people"])["side"] = self.random.choice(
            ("older person", "professional", None)
        )

    def wait(self) -> None:
        """Seldom, because a day gone by asks everything again, and hides what asking the rest would do."""
        self.as_of += timedelta(days=self.random.choice((*[0] * 18, 1, 30)))

    def _table(self, of: Tables) -> str:
        return self.random.choice([name for name, rows in of.items() if rows])


def test_after_200_random_writes_it_equals_asking_everything(tmp_path: Path) -> None:
    book = Book(7)
    assert sum(WRITES) == 200
    for writes in WRITES:
        for _write in range(writes):
            book.write()
        package = book.package()
        assert ask_stored(package, ALL, tmp_path / "kept").findings == ask_all(package, ALL)


def asked(rows: Tables, store: Path, as_of: date = AS_OF) -> Asked:
    given = {name: those for name, those in rows.items() if those}
    return ask_stored(from_rows(given, as_of=as_of), ALL, store)


def some_tables() -> Tables:
    return made_up(Random(3), INITIATIVES, most=5)


@pytest.fixture
def made() -> Tables:
    return some_tables()


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Asked]:
    """Those tables asked for the first time, and the file in which their counts are kept."""
    file = tmp_path_factory.mktemp("once") / "kept"
    return file, asked(some_tables(), file)


@pytest.fixture
def kept(once: tuple[Path, Asked], tmp_path: Path) -> Path:
    """The same file, for a test of its own."""
    file = tmp_path / "kept"
    shutil.copy2(once[0], file)
    return file


def belongs(row: Row, initiative: str) -> bool:
    return row.get("initiative") == initiative or str(next(iter(row.values()))).startswith(f"{initiative} ")


def first(made: Tables, table: str, initiative: str = "ash") -> Row:
    return next(row for row in made[table] if row["initiative"] == initiative)


def test_where_nothing_changed_nothing_is_asked(made: Tables, once: tuple[Path, Asked], kept: Path) -> None:
    first_time, again = once[1], asked(made, kept)
    assert {home for _, home in first_time.anew} == set(INITIATIVES)
    assert not again.anew
    assert again.findings == first_time.findings


def test_a_need_that_changed_asks_only_about_needs_of_its_initiative(made: Tables, kept: Path) -> None:
    need = first(made, "needs")
    need["kind"] = "travel" if need["kind"] == "format" else "format"
    about_needs = {one.stem for one in ALL if one.table == "needs"}
    assert asked(made, kept).anew == {(stem, "ash") for stem in about_needs}


def test_a_side_that_changed_asks_again_each_initiative_of_its_person(made: Tables, kept: Path) -> None:
    person = next(row for row in made["people"])
    person["side"] = "professional" if person["side"] == "older person" else "older person"
    theirs = {
        home
        for home in INITIATIVES
        for name, rows in made.items()
        for row in rows
        if name not in ("people", "characteristics") and belongs(row, home)
        if person["person"] in row.values()
    }
    anew = asked(made, kept).anew
    assert {home for _, home in anew} >= theirs
    assert theirs
    assert {stem for stem, _ in anew} >= {"6.1-needs-met", "4.3-older-people-decided"}


def test_a_day_gone_by_asks_everything_again(made: Tables, once: tuple[Path, Asked], kept: Path) -> None:
    assert asked(made, kept, AS_OF + timedelta(days=1)).anew == once[1].anew


def test_an_initiative_that_is_no_more_is_forgotten(made: Tables, kept: Path, tmp_path: Path) -> None:
    for name, rows in made.items():
        made[name] = [row for row in rows if not (belongs(row, "ash") and name != "people")]
    found = asked(made, kept)
    assert not found.anew
    assert found.findings == asked(made, tmp_path / "other").findings
    assert b"ash needs" not in kept.read_bytes().replace(b"\0", b"")


def test_records_of_no_initiative_are_asked_whole_and_never_kept(made: Tables, tmp_path: Path) -> None:
    first(made, "needs")["initiative"] = None
    package = from_rows(made, as_of=AS_OF)
    found = ask_stored(package, ALL, tmp_path / "kept")
    assert found.findings == ask_all(package, ALL)
    assert "6.1-needs-met" not in {stem for stem, _ in found.anew}


def test_only_its_owner_may_read_what_is_kept(once: tuple[Path, Asked]) -> None:
    assert once[0].stat().st_mode & 0o077 == 0


def test_a_file_that_holds_something_else_is_left_alone(made: Tables, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear all, " * 200)
    with pytest.raises(SourceError, match="holds no counts that can be read"):
        asked(made, tmp_path / "letter.txt")
    assert (tmp_path / "letter.txt").read_text() == "Dear all, " * 200


def test_one_question_can_be_asked_alone(made: Tables, tmp_path: Path) -> None:
    package = from_rows(made, as_of=AS_OF)
    one = [question("6.1-needs-met")]
    assert ask_stored(package, one, tmp_path / "kept").findings == ask_all(package, one)
