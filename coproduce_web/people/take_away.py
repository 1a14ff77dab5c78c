"""Everything held about a person as one open file: a .zip of plain tables, and the same once as JSON."""

import csv
import json
import zipfile
from collections.abc import Iterable
from io import BytesIO, StringIO

from django.utils.text import slugify
from django.utils.translation import gettext as _

from coproduce_web.people.held import Held

# Lest a spreadsheet take what somebody wrote for a sum to be done.
RUN = ("=", "+", "-", "@", "\t", "\r", "\n")


def packed(everything: Iterable[Held]) -> bytes:
    """The .zip."""
    tables = list(everything)
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr(_("read-me-first") + ".txt", _contents(tables))
        for number, held in enumerate(tables, start=1):
            file.writestr(_file(number, held), _as_csv(held))
        file.writestr("everything.json", _as_json(tables))
    return made.getvalue()


def _file(number: int, held: Held) -> str:
    return f"{number:02}-{slugify(held.name)[:60]}.csv"


def _contents(tables: list[Held]) -> str:
    words = _(
        "This is everything we hold about you. Each file that ends in .csv is a table, which any spreadsheet"
        " opens. everything.json has the same once more, for programs."
    )
    lines = [
        f"{_file(number, held)}  {held.name} ({len(held.rows)})" for number, held in enumerate(tables, 1)
    ]
    return "\r\n".join([words, "", *lines, ""])


def _as_csv(held: Held) -> str:
    text = StringIO(newline="")
    # The first sign tells a spreadsheet that this is UTF-8.
    text.write("\ufeff")
    out = csv.writer(text)
    out.writerow(held.headings)
    out.writerows([[f"'{cell}" if cell.startswith(RUN) else cell for cell in row] for row in held.rows])
    return text.getvalue()


def _as_json(tables: list[Held]) -> str:
    told = {held.name: [dict(zip(held.headings, row, strict=True)) for row in held.rows] for held in tables}
    return json.dumps(told, ensure_ascii=False, indent=1)
