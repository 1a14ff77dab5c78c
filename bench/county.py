"""The made-up county: opened, then all questions asked."""

from pathlib import Path
from tempfile import TemporaryDirectory

from bench.figure import Figure, seconds, timed
from coproduce.assess.ask import ask_all
from coproduce.assess.question import questions
from coproduce.evidence.open import open_package
from coproduce.example.county import write_county


def county() -> list[Figure]:
    """How long it takes to make, open and check the county, and to ask it everything."""
    with TemporaryDirectory() as folder:
        out = Path(folder) / "county"
        made = seconds(lambda: write_county(out), times=1)
        opened = seconds(lambda: open_package(out), times=3)
        package = open_package(out)
    records = sum(
        int((package.connection.execute(f'SELECT COUNT(*) FROM "{table}"').fetchone() or (0,))[0])
        for table in package.present
    )
    asked = list(questions().values())
    took = seconds(lambda: ask_all(package, asked))
    return [
        Figure("records in the county", "about 100,000", f"{records:,}", True),
        timed("the county made", 10, made),
        timed("the county opened and checked", 10, opened),
        timed(f"all {len(asked)} questions asked of the county, once loaded", 1, took),
    ]
