"""Whatever stands in a CSV file: the right rows under the right numbers, and never more than a clear word."""

import csv
from contextlib import suppress
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as some

from coproduce.errors import CoproduceError
from coproduce.evidence.open import check_source
from coproduce.evidence.tests.packages import opened, rows

# A first apostrophe may guard a formula, and is then taken away: see test_round_trip.
cells = some.text(alphabet="ab é\"',;\n", max_size=6).map(lambda text: text.strip("' \n"))
table = some.lists(some.one_of(some.tuples(cells, cells), some.just(())), max_size=8)


@settings(max_examples=40, deadline=None)
@given(
    table=table,
    comma=some.sampled_from(",;"),
    line_end=some.sampled_from(["\n", "\r\n"]),
    quoting=some.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
)
def test_every_row_comes_under_the_number_a_spreadsheet_shows(
    table: list[tuple[str, ...]], comma: str, line_end: str, quoting: int
) -> None:
    written = StringIO(newline="")
    sheet = csv.writer(written, delimiter=comma, lineterminator=line_end, quoting=quoting)  # type: ignore[arg-type]
    sheet.writerows([("person", "place"), *table])
    expected = [
        (number, *(cell or None for cell in row)) for number, row in enumerate(table, start=2) if any(row)
    ]
    with TemporaryDirectory() as home:
        raw = opened(Path(home), people=written.getvalue())
    assert rows(raw, "people", "person", "place") == expected
    assert not raw.faults.totals


@settings(max_examples=40, deadline=None)
@given(some.binary(max_size=60), some.sampled_from(["people.csv", "needs.parquet", "datapackage.json"]))
def test_no_bytes_at_all_bring_more_than_a_clear_word(content: bytes, name: str) -> None:
    with TemporaryDirectory() as home:
        (Path(home) / "meetings.csv").write_text("meeting\nm1\n")
        (Path(home) / name).write_bytes(content)
        with suppress(CoproduceError):
            assert all(fault.text() for fault in check_source(Path(home)).faults)


@settings(max_examples=40, deadline=None)
@given(some.text(alphabet='a1",;\n\r é', max_size=40))
def test_no_text_at_all_brings_more_than_a_clear_word(content: str) -> None:
    with TemporaryDirectory() as home:
        (Path(home) / "people.csv").write_bytes(b"person,place\n" + content.encode())
        report = check_source(Path(home))
    assert all(fault.text() for fault in report.faults)
