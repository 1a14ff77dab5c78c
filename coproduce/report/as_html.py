"""An assessment as one HTML file: no script, nothing fetched, fit to print."""

from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

from coproduce.assess.question import questions
from coproduce.framework import framework
from coproduce.report import judged_words, power_words, words
from coproduce.report.glance import glance
from coproduce.report.lengths import RECORDS, Length
from coproduce.report.pictures import bars, levels, matrix, over_time, perception, thread
from coproduce.report.pictures.behind import pictures_behind
from coproduce.report.pictures.level_behind import levels_behind
from coproduce.report.pictures.level_missing import BY_THE_RULE, missing
from coproduce.report.words import Data

SHAPES = {
    "shown": "full",
    "partly": "half",
    "not yet": "empty",
    "cannot tell": "asking",
    "not enough records": "dotted",
    "no records": "dash",
    "not told": "veiled",
}

# Told as it is, never judged: these are left to the full report.
DESCRIBED = ("record-keeping", "presence", "power", "change")


def as_html(data: Data, length: Length = Length.FULL) -> str:
    """The page, whole; `data` is what `as_data` or `as_published` gives, with or without `beyond`."""
    return page_of(
        "page.jinja",
        data=data,
        length=length,
        principles=principles(data),
        glance=glance(data["findings"]),
        untold=words.cannot_be_told(data["findings"]),
        words=judged_words.used(data),
        shapes=SHAPES,
        described=DESCRIBED,
        behind=pictures_behind(),
        questions=questions(),
        **_pictures(data),
        **_levels(data, length),
    )


def page_of(template: str, **told: Any) -> str:
    """A page of that template, with its style in it."""
    return _folder().get_template(template).render(style=_style("page") + _style("pictures"), **told)


def _pictures(data: Data) -> dict[str, Any]:
    power = data["power"]
    return {
        "moved": power and power_words.moved(power),
        "faces": over_time.faces(power, data["as_of"]) if power else [],
        "off_record": over_time.not_on_record(power) if power else [],
        "levels": levels.ladder(power["levels"]) if power else [],
        "reached": levels.reached(power["levels"], missing=False) if power else "",
        "matrix": matrix.grid(power["matrix"]) if power else None,
        "knots": thread.thread(data.get("flow", [])),
        "perception": perception.perception(data["findings"]),
        "reach": bars.reach(data.get("reach", [])),
    }


def _levels(data: Data, length: Length) -> dict[str, Any]:
    behind = levels_behind(data, most=RECORDS[length])
    return {"behind_levels": behind, "missing": missing(behind), "by_the_rule": BY_THE_RULE}


@cache
def _folder() -> Environment:
    folder = Environment(
        loader=PackageLoader("coproduce.report", "page"),
        autoescape=select_autoescape(default=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    told = (
        words.answer,
        words.left_over,
        words.likely,
        words.day,
        words.lead,
        judged_words.takes,
        judged_words.number,
        words.sentence,
        judged_words.brief,
        judged_words.reason,
    )
    folder.filters.update({one.__name__: one for one in told}, percent=percent, sides=bars.sides)
    return folder


@cache
def _style(name: str) -> str:
    return (files("coproduce.report") / "page" / f"{name}.css").read_text(encoding="utf-8")


def percent(fraction: float) -> str:
    """A place along a picture's width."""
    return f"{fraction * 100:.1f}%"


def principles(data: Data) -> Sequence[dict[str, Any]]:
    """The seven in their order, each with its judgement and its findings."""
    judged = {one["principle"]: one for one in data["principles"]}
    return [
        {
            "number": principle.number,
            "title": principle.title,
            "sentence": principle.sentence,
            "judged": judged[principle.number],
            "findings": [one for one in data["findings"] if one["principle"] == principle.number],
        }
        for principle in framework().principles
        if principle.number in judged
    ]
