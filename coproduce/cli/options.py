"""The words several commands share."""

from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

Source = Annotated[
    Path,
    typer.Argument(
        help="A folder, .zip, .xlsx or .ods of evidence tables; a light workbook; .pb ballots or a folder of "
        "them; a folder with proposals.csv.",
        show_default=False,
    ),
]


def _day(text: str) -> date:
    try:
        return datetime.strptime(text, "%Y-%m-%d").date()
    except ValueError:
        raise typer.BadParameter(f"“{text}” is no day. Write it as 2026-03-31.") from None


AsOf = Annotated[
    date | None,
    typer.Option(
        help="The day the records reach to, as 2026-03-31.", parser=_day, metavar="DAY", show_default=False
    ),
]
FirstAsOf = Annotated[
    date | None,
    typer.Option(
        help="Read the first only up to this day. Give the same package twice to compare two dates.",
        parser=_day,
        metavar="DAY",
        show_default=False,
    ),
]
OlderFrom = Annotated[
    int,
    typer.Option(help="The age from which a voter counts as an older person, in ballots.", min=0, max=130),
]
Population = Annotated[
    str | None,
    typer.Option(
        help="Compare with the population: the shipped figures of UK councils, or a .csv of your own.",
        metavar="[uk|FILE]",
        show_default=False,
    ),
]
Thresholds = Annotated[
    Path | None,
    typer.Option(
        help="Numbers your group agreed to be judged by, in place of ours: a file like thresholds.toml.",
        metavar="FILE",
        show_default=False,
    ),
]
Checked = Annotated[
    bool,
    typer.Option(
        "--checked",
        help="A folder of Parquet files that were checked already: ask them where they lie, however large.",
    ),
]
WithoutFaultyRows = Annotated[bool, typer.Option(help="Go on without the rows that have faults.")]
Publish = Annotated[
    bool,
    typer.Option(
        "--publish",
        help="Only what may leave the group: people's numbers to the nearest 5, hidden where few are behind.",
    ),
]
