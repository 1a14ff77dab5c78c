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
OlderFrom = Annotated[
    int,
    typer.Option(help="The age from which a voter counts as an older person, in ballots.", min=0, max=130),
]
WithoutFaultyRows = Annotated[bool, typer.Option(help="Go on without the rows that have faults.")]
