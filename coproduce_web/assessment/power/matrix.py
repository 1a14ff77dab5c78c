"""Bovaird's matrix as a page shows it: nine cells, the tenth box, with and without what is thinly shared."""

from collections.abc import Sequence
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from coproduce.framework.toml import read
from coproduce.report.words import Data
from coproduce_web.shared.pictures.matrix import matrix
from coproduce_web.shared.sections import Section
from coproduce_web.shared.table import Table, table

YEARS = 4


def matrix_section(data: Data) -> Section:
    """Who planned it and who did it: the picture, the tenth box, and the same as tables."""
    cells, tenth = data["cells"], data["not_known"]
    return Section(
        _("Who planned it, who did it"),
        at="matrix",
        note=_(
            "Each thing that was to be done, by who decided it and who did it (Bovaird’s matrix). "
            "In the centre, both are shared: full co-production."
        ),
        part="power_matrix.html" if any(one["count"] for one in cells) or tenth["count"] else "",
        given={
            "matrix": _picture(cells),
            "tenth": tenth["count"],
            "asked": _asked(sum(one["asked"] for one in cells)),
            "cells": _cells(cells, tenth),
            "years": _years(data["years"]),
        },
        empty=_("Nothing to be done is on record with who decided it and who did it."),
    )


def _picture(cells: Sequence[Data]) -> Any:
    said = read("matrix")
    count = {(one["planning"], one["delivery"]): one["count"] for one in cells}
    rows = [
        (plan["meaning"], [count[plan["code"], do["code"]] for do in said["delivery"]])
        for plan in said["planning"]
    ]
    # On a phone the long word breaks here, and nowhere else.
    heads = [do["meaning"].replace("ofessionals", "ofes\u00adsionals") for do in said["delivery"]]
    full = {(at // 3, at % 3) for at, one in enumerate(cells) if one["degree"] == "full"}
    return matrix(_("Who planned it, and who did it"), heads, rows, strong=full)


def _asked(number: int) -> str:
    """How much of what professionals planned by themselves they asked others about."""
    if not number:
        return ""
    told = ngettext(
        "Of what professionals planned by themselves, they had asked others about %(number)s.",
        "Of what professionals planned by themselves, they had asked others about %(number)s.",
        number,
    )
    return told % {"number": f"{number:,}"}


def _cells(cells: Sequence[Data], tenth: Data) -> Table:
    heads = [_("Cell"), _("Things done"), _("Without thinly shared ones"), _("Asked first")]
    rows = [(one["meaning"], one["count"], one["count"] - one["thin"], one["asked"]) for one in cells]
    rows.append((_("Not known"), tenth["count"], tenth["count"] - tenth["thin"], tenth["asked"]))
    return table(_("The matrix as a table"), heads, rows, numbers=(1, 2, 3))


def _years(years: Sequence[Data]) -> Table | None:
    """The newest years beside each other, where there are several."""
    kept = list(years)[:YEARS]
    if len(kept) < 2:
        return None
    heads = [_("Cell"), *(_year(one["year"]) for one in kept)]
    meanings = [one["meaning"] for one in kept[0]["cells"]]
    rows: list[tuple[str | int, ...]] = [
        (meaning, *(one["cells"][at]["count"] for one in kept)) for at, meaning in enumerate(meanings)
    ]
    rows.append((_("Not known"), *(one["not_known"]["count"] for one in kept)))
    return table(_("Year by year"), heads, rows, numbers=range(1, len(heads)))


def _year(ago: int) -> str:
    if not ago:
        return _("Last twelve months")
    return ngettext("One year before", "%(number)s years before", ago) % {"number": ago}
