"""A face of power: one file of SQL whose header says what is looked at and which way is older people's."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from coproduce.assess.question import question
from coproduce.errors import QuestionError

FOLDER = files("coproduce.assess.power") / "faces"


@dataclass(frozen=True)
class Face:
    """One way of looking at power. Its SELECT gives a row for each record, with `part` of `whole`.

    `measure`: a share of records, an amount (a total: it has no interval), or what the busiest three did.
    `toward` says whether more or less of it is power moving to older people; empty where neither is.
    `apart` is what the records hang together by: a person, a day of an initiative, or each record alone.
    """

    stem: str
    title: str
    text: str
    unit: str
    how: str
    source: str
    sql: str
    toward: str = ""
    apart: str = "record"
    measure: str = "share"
    needs: tuple[str, ...] = ()


@cache
def faces() -> Mapping[str, Face]:
    """Every face by its name, in the order of their files."""
    found = sorted(
        (file for file in FOLDER.iterdir() if file.name.endswith(".sql")), key=lambda one: one.name
    )
    return {face.stem: face for face in map(_read, found)}


def _read(file: Traversable) -> Face:
    stem = file.name.removesuffix(".sql").partition("-")[2]
    head, mark, sql = file.read_text(encoding="utf-8").partition("*/")
    if not mark:
        raise QuestionError(f"{file.name} has no header: begin the file with /* … */.")
    header: dict[str, Any] = tomllib.loads(head.lstrip().removeprefix("/*"))
    header["needs"] = tuple(header.get("needs", ()))
    if asked := header.pop("question", None):
        return _of_question(stem, asked, header)
    return Face(stem=stem, sql=sql.strip(), **header)


def _of_question(stem: str, asked: str, header: dict[str, Any]) -> Face:
    """The rows of a question as a face: yes is part, and what is set apart is no row."""
    one = question(asked)
    apart = "WHERE NOT COALESCE(q.apart, FALSE)" if one.apart else ""
    sql = f"""SELECT q.initiative, q.record, q.person, q.asked_on,
      CASE WHEN q.met THEN 1 ELSE 0 END AS part, 1 AS whole,
      CASE WHEN q.met IS NULL THEN 1 ELSE 0 END AS unsure
    FROM ({one.sql}) AS q {apart}"""
    return Face(stem=stem, sql=sql, **header | {"needs": one.needs})
