"""The few things a package says of itself: in `datapackage.json`, or on the sheet `package` of a workbook."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from textwrap import shorten
from typing import Any

from coproduce.errors import SourceError
from coproduce.evidence.schema import EVIDENCE_VERSION

FRAMEWORK = "review-2014"
LARGEST = 16 << 20
# A title is a name: what is longer is cut.
LONGEST_TITLE = 120


@dataclass(frozen=True)
class Descriptor:
    """What was said, None where nothing was; `files` are the paths given for tables, as written."""

    as_of: date | None = None
    framework: str | None = None
    title: str | None = None
    older_from: int | None = None
    files: Mapping[str, str] | None = None


def read_descriptor(file: Path) -> Descriptor:
    """From a `datapackage.json`; SourceError where it cannot be understood."""
    if file.stat().st_size > LARGEST:
        raise SourceError(f"{file.name} is far too large to be what a package says of itself.")
    try:
        said = json.loads(file.read_text(encoding="utf-8-sig"))
    except (ValueError, RecursionError):
        raise SourceError(
            f"{file.name} is not written as JSON: mend it, or take it out of the package."
        ) from None
    if not isinstance(said, dict):
        raise SourceError(f"{file.name} should hold one JSON object, with braces around it.")
    return descriptor_of(said, file.name)


def descriptor_of(said: Mapping[str, Any], where: str) -> Descriptor:
    """From the values by name, wherever they were written; `where` is named if one is wrong."""
    _refuse_another_version(said.get("evidence_version"), where)
    return Descriptor(
        as_of=_day(said.get("as_of"), where),
        framework=str(said["framework"]) if said.get("framework") else None,
        title=_title(said.get("title")),
        older_from=_age(said.get("older_from"), where),
        files=_files(said.get("resources"), where),
    )


def _title(said: Any) -> str | None:
    """In one line; None where nothing was written."""
    return shorten(said, LONGEST_TITLE, placeholder=" …") or None if isinstance(said, str) else None


def _refuse_another_version(said: Any, where: str) -> None:
    """What says no version is taken to be of this one: people write packages by hand."""
    if said in (None, "") or str(said) == str(EVIDENCE_VERSION):
        return
    if re.fullmatch(r"\d{1,4}", str(said)) and int(said) < EVIDENCE_VERSION:
        raise SourceError(
            f"{where} is of an older version of the evidence tables ({said}; these are {EVIDENCE_VERSION}): "
            "its words may mean something else, so write the package anew from where its records are kept."
        )
    raise SourceError(
        f"{where} is of another version of the evidence tables ({said}) than this Coproduce knows "
        f"({EVIDENCE_VERSION}): use a newer Coproduce."
    )


def _day(said: Any, where: str) -> date | None:
    if said in (None, ""):
        return None
    try:
        return date.fromisoformat(said if re.fullmatch(r"\d{4}-\d\d-\d\d", str(said)) else "")
    except ValueError:
        raise SourceError(f"{where}: as_of should be a day such as 2025-03-31, not “{said}”.") from None


def _age(said: Any, where: str) -> int | None:
    if said in (None, ""):
        return None
    if isinstance(said, bool) or not re.fullmatch(r"\d{1,3}", str(said)):
        raise SourceError(f"{where}: older_from should be an age such as 65, not “{said}”.")
    return int(said)


def _files(resources: Any, where: str) -> dict[str, str]:
    files: dict[str, str] = {}
    for resource in resources or ():
        path = resource.get("path") if isinstance(resource, dict) else None
        if not isinstance(path, str) or not isinstance(resource.get("name"), str):
            raise SourceError(f"{where}: each of its resources should have a name and one path.")
        if resource["name"] in files:
            raise SourceError(f"{where} names {resource['name']} twice.")
        files[resource["name"]] = path
    return files
