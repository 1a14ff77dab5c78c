"""What is written down of a meeting becomes evidence, row by row."""

from typing import Any

from coproduce_web.initiatives.evidence import TABLES as OF_INITIATIVES
from coproduce_web.initiatives.evidence import scope_of
from coproduce_web.initiatives.tests.cast import Cast, in_days
from coproduce_web.meetings.evidence import TABLES
from coproduce_web.meetings.tests.made_after import make_written_up


def rows(cast: Cast, table: str) -> list[dict[str, Any]]:
    tables = OF_INITIATIVES | TABLES
    return list(tables[table](scope_of(frozenset([cast.initiative.pk]))))


def test_each_table_has_its_rows(cast: Cast) -> None:
    make_written_up(cast)
    attended = {(one["came"], bool(one["invited_on"])) for one in rows(cast, "attendance")}
    assert attended == {(True, True), (False, True), (True, False)}
    counted = [(one["side"], one["invited"], one["came"]) for one in rows(cast, "meeting_sides")]
    assert counted == [("older person", 6, 7), ("community", None, 0)]
    [item, line] = rows(cast, "agenda")
    assert (item["put_by_side"], item["reached"], item["minutes"]) == ("older person", True, 20)
    assert item["issue"]
    assert (line["issue"], line["put_by_side"], line["reached"]) == (None, "", True)
    [task] = rows(cast, "tasks")
    assert (task["open_to_all"], task["written_by_side"]) == (True, "professional")
    [kept] = rows(cast, "kept")
    assert (kept["kept_table"], kept["until_on"], kept["how"]) == ("attendance", in_days(-3), "all")
