"""A table of ten million rows, checked."""

from pathlib import Path
from tempfile import TemporaryDirectory

from bench.figure import Figure, seconds, timed
from coproduce.evidence.open import check_source

ROWS = 10_000_000


def check_ten_million() -> list[Figure]:
    """How long `coproduce check` takes over an attendance table of ten million rows."""
    with TemporaryDirectory() as folder:
        source = Path(folder)
        _write(source / "attendance.csv")
        return [
            timed("a table of 10 million rows, checked", 20, seconds(lambda: check_source(source), times=1))
        ]


def _write(file: Path) -> None:
    with file.open("w", encoding="utf-8") as out:
        out.write("meeting,person,invited_on,came\n")
        for meeting in range(ROWS // 50):
            day = f"2025-{meeting % 12 + 1:02}-{meeting % 28 + 1:02}"
            out.writelines(
                f"m{meeting},p{meeting * 7 + at},{day},{'yes' if at % 3 else 'no'}\n" for at in range(50)
            )
