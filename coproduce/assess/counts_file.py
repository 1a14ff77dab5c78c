"""The counts of a site as a file to be sent: JSON without a record in it, and yet as private as the records.

A count of one is a person, and nothing in the file is rounded: rounding comes after all counts are added.
"""

import json
import os
from collections.abc import Mapping
from dataclasses import astuple
from datetime import date
from pathlib import Path
from typing import Any

from coproduce.assess.finding import SUMS, Breakdown, Finding, Tally
from coproduce.assess.question import questions
from coproduce.assess.site_counts import SiteCounts
from coproduce.errors import SourceError

VERSION = 1
PRIVATE = "Exact counts, as private as the records: a count of one is a person. Add first, round afterwards."


def write_counts(counts: SiteCounts, out: Path) -> None:
    """The counts as a new file that only its owner may read."""
    told = {
        "coproduce_counts": VERSION,
        "note": PRIVATE,
        "site": counts.name,
        "as_of": counts.as_of.isoformat(),
        "framework": counts.framework,
        "initiatives": sorted(counts.initiatives),
        "wordings": counts.wordings,
        "sums": SUMS,
        "findings": {finding.question.stem: _told(finding) for finding in counts.findings},
    }
    try:
        with open(os.open(out, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            json.dump(told, file, ensure_ascii=False)
    except FileExistsError:
        raise SourceError(f"{out} exists already, and nothing is overwritten: choose another name.") from None


def _told(finding: Finding) -> dict[str, Any]:
    if finding.absent:
        return {"absent": finding.absent}
    return {
        "total": astuple(finding.total),
        "not_due": finding.not_due,
        "apart": finding.apart,
        "beside": dict(finding.beside),
        "by": _ways(finding.by),
        "strands": _ways(finding.strands),
        "cards": finding.cards,
    }


def _ways(found: Mapping[str, Breakdown]) -> dict[str, dict[str, tuple[int, ...]]]:
    return {way: {value: astuple(tally) for value, tally in those.items()} for way, those in found.items()}


def read_counts(file: Path) -> SiteCounts:
    """The counts in a file. SourceError where it is none, or of a version that cannot be added to others."""
    try:
        told = json.loads(file.read_text(encoding="utf-8"))
        version = told["coproduce_counts"]
    except OSError as wrong:
        raise SourceError(f"{file} cannot be read: {wrong.strerror}.") from None
    except (ValueError, TypeError, KeyError):
        raise SourceError(f"{file} holds no counts of a site: `coproduce counts` writes them.") from None
    if version != VERSION:
        raise SourceError(
            f"{file} was written by another version of Coproduce: count that site again with this one."
        )
    try:
        return _read(told)
    except (ValueError, TypeError, KeyError, AttributeError):
        raise SourceError(
            f"{file} was changed since it was written, or is not whole: count that site again."
        ) from None


def _read(told: Mapping[str, Any]) -> SiteCounts:
    if told["sums"] != list(SUMS):
        raise ValueError("other sums")
    return SiteCounts(
        str(told["site"]),
        date.fromisoformat(told["as_of"]),
        str(told["framework"]),
        frozenset(map(str, told["initiatives"])),
        {str(stem): str(said) for stem, said in told["wordings"].items()},
        [_finding(stem, one) for stem, one in told["findings"].items()],
    )


def _finding(stem: str, told: Mapping[str, Any]) -> Finding:
    question = questions()[stem]
    if "absent" in told:
        return Finding(question, absent=tuple(map(str, told["absent"])))
    return Finding(
        question,
        total=_tally(told["total"]),
        not_due=_count(told["not_due"]),
        apart=_count(told["apart"]),
        beside={name: _count(number) for name, number in told["beside"].items()},
        by=_tallies(told["by"]),
        strands=_tallies(told["strands"]),
        cards=(_count(told["cards"][0]), _count(told["cards"][1])) if told["cards"] else None,
    )


def _tallies(told: Mapping[str, Mapping[str, Any]]) -> dict[str, dict[str, Tally]]:
    return {way: {value: _tally(sums) for value, sums in those.items()} for way, those in told.items()}


def _tally(sums: list[int]) -> Tally:
    if len(sums) != len(SUMS):
        raise ValueError("other sums")
    return Tally(*map(_count, sums))


def _count(number: Any) -> int:
    if type(number) is not int or number < 0:
        raise ValueError("no count")
    return number
