"""Where counts are kept between two askings: one SQLite file, as private as the records themselves.

It keeps blocks, one for each question and initiative, and each question's answer out of all its blocks.
"""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from coproduce.assess.count import Row
from coproduce.errors import SourceError

Cell = Sequence[str | int | bool | None]
"""Counts of records that are alike: see `CELL` in `stored.py` for its columns."""

TABLES = """
  CREATE TABLE IF NOT EXISTS blocks (
    question TEXT NOT NULL, initiative TEXT NOT NULL, key TEXT NOT NULL, cells TEXT NOT NULL,
    PRIMARY KEY (question, initiative)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS answers (question TEXT PRIMARY KEY, key TEXT NOT NULL, counts TEXT NOT NULL);
"""


class Store:
    """The file, open. Use it with `with`: what is put into it is kept when the block ends well."""

    def __init__(self, file: Path) -> None:
        self.file = file

    def __enter__(self) -> Self:
        try:
            if not self.file.exists():
                self.file.touch(mode=0o600)
            self._connection = sqlite3.connect(self.file)
            self._connection.executescript(TABLES)
        except (OSError, sqlite3.DatabaseError) as wrong:
            raise SourceError(
                f"{self.file} holds no counts that can be read ({wrong}): give another name, or take it away."
            ) from None
        return self

    def __exit__(
        self, kind: type[BaseException] | None, wrong: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self._connection.commit()
        self._connection.close()

    def keys(self, question: str) -> dict[str, str]:
        """The key of each initiative's block of a question."""
        found = self._connection.execute("SELECT initiative, key FROM blocks WHERE question = ?", [question])
        return dict(found.fetchall())

    def cells(self, question: str) -> dict[str, list[Cell]]:
        """The cells of each initiative's block of a question."""
        found = self._connection.execute(
            "SELECT initiative, cells FROM blocks WHERE question = ?", [question]
        )
        return {initiative: json.loads(cells) for initiative, cells in found}

    def put(self, question: str, keys: Mapping[str, str], cells: Mapping[str, list[Cell]]) -> None:
        """Keep new blocks of a question; one without cells is kept too, since it was asked."""
        rows = [(question, home, key, json.dumps(cells.get(home, []))) for home, key in keys.items()]
        self._connection.executemany("INSERT OR REPLACE INTO blocks VALUES (?, ?, ?, ?)", rows)

    def answer(self, question: str, key: str) -> list[Row] | None:
        """What was counted for a question, if it was kept under this key."""
        found = self._connection.execute(
            "SELECT key, counts FROM answers WHERE question = ?", [question]
        ).fetchone()
        return json.loads(found[1]) if found and found[0] == key else None

    def put_answer(self, question: str, key: str, counts: Sequence[Row]) -> None:
        """Keep what was counted for a question."""
        row = (question, key, json.dumps(counts))
        self._connection.execute("INSERT OR REPLACE INTO answers VALUES (?, ?, ?)", row)

    def forget(self, question: str, initiatives: Iterable[str]) -> None:
        """Let go of the blocks of initiatives that are no more."""
        rows = [(question, initiative) for initiative in initiatives]
        self._connection.executemany("DELETE FROM blocks WHERE question = ? AND initiative = ?", rows)
