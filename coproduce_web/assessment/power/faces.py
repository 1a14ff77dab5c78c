"""The faces of power beside each other, and the page of each."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from coproduce.report.words import Data, of
from coproduce_web.assessment.found import Tally, by_value
from coproduce_web.assessment.models import Face, Given
from coproduce_web.assessment.power.words import is_told, moving, sitting, unsure
from coproduce_web.shared.pictures.bars import Bar, bars
from coproduce_web.shared.pictures.half_years import half_years
from coproduce_web.shared.sections import Section
from coproduce_web.shared.table import Table, table


@dataclass(frozen=True)
class Told:
    """A face as the list has it: its name, what it looks at, where it sits, whether it moved, its line."""

    href: str
    title: str
    text: str
    sits: str
    moves: str
    bar: Bar | None


def side_by_side(given: Given, faces: Sequence[Data]) -> Section:
    """Each face of power with its line, and all of them as a table. None has a mark to pass."""
    known = [face for face in faces if is_told(face["now"])]
    drawn = bars(
        _("Where the power sits"), _("Face of power"), [(one["title"], Tally.of(one["now"])) for one in known]
    )
    lines = dict(zip((one["face"] for one in known), drawn.bars, strict=True))
    told = [
        Told(
            reverse("power_face", args=[given.pk, face["face"]]),
            face["title"],
            face["text"],
            f"{sitting(face)} {unsure(face)}".strip(),
            moving(face) if face["moved"]["word"] != "cannot tell" else "",
            lines.get(face["face"]),
        )
        for face in faces
        if face["face"] in lines
    ]
    return Section(
        _("Where it sits"),
        at="faces",
        note=_(
            "The last twelve months, face by face. There is no mark to reach: look at it together. "
            "Where nothing is said of a move, nobody can tell."
        ),
        part="power_faces.html" if told else "",
        given={"told": told, "table": drawn.table, "unseen": _unseen(given, faces, lines)},
        empty=_("These records hold nothing that shows where power sits."),
    )


def _unseen(given: Given, faces: Sequence[Data], seen: Mapping[str, Any]) -> list[tuple[str, str]]:
    return [
        (reverse("power_face", args=[given.pk, face["face"]]), face["title"])
        for face in faces
        if face["face"] not in seen
    ]


def sits(face: Face) -> Section:
    """The answer, with its line and the year before."""
    data = face.data
    found = [
        (words, Tally.of(data[period]))
        for period, words in (("now", _("Last twelve months")), ("before", _("The twelve before")))
        if is_told(data[period])
    ]
    picture = bars(data["title"], _("When"), found, interval=data["measure"] == "share") if found else None
    return Section(
        _("Where it sits"),
        words=[sitting(data), *([unsure(data)] if unsure(data) else []), *_lacking(face)],
        part="power_sits.html" if picture else "",
        given=picture,
    )


def _lacking(face: Face) -> list[str]:
    absent = face.more["absent"]
    return [_("These records do not hold %(what)s.") % {"what": ", ".join(absent)}] if absent else []


def moves(face: Face) -> Section:
    """Whether it has moved, and each half-year."""
    until = _as_of(face.given)
    halves = {one["half"]: Tally.of(one) for one in face.more["halves"] if is_told(one)}
    picture = half_years(face.data["title"], halves, until)
    return Section(
        _("Whether it has moved"),
        note=_("Half-year by half-year, counted back from the day the records reach to."),
        words=[moving(face.data), face.data["moved"]["why"]],
        part="power_over_time.html" if picture else "",
        given={
            "picture": picture,
            "words": ""
            if face.data["measure"] == "share"
            else _("Out of every 100. A total has no interval."),
        },
    )


def by_place(face: Face) -> list[Section]:
    """The places of the last twelve months, where there are several."""
    if len(face.more["places"]) < 2:
        return []
    found = by_value(_("By place"), face.more["places"])
    return [Section(_("By place"), note=_("The last twelve months."), table=found)]


def records(
    face: Face,
    rows: Sequence[Sequence[Any]],
    opens: Callable[[str, str], str],
    named: Callable[[str], str],
) -> Table:
    """What the face counted, newest first, each with the way to its page and the name of its initiative."""
    heads = [_("Record"), _("Initiative"), _("Date"), _("Counted")]
    told = [
        ((record, opens(record, initiative)), named(initiative), _day(on), _counted(face, *sums))
        for record, initiative, on, *sums in rows
    ]
    return table(_("The records it counts, newest first"), heads, told, quiet=True)


def _counted(face: Face, part: int, whole: int, not_sure: int) -> str:
    if whole == 1 and face.data["measure"] == "share":
        return _("not known") if not_sure else _("yes") if part else _("no")
    told = of({"met": part, "asked": whole})
    return _("%(part)s, not known %(unsure)s") % {"part": told, "unsure": not_sure} if not_sure else told


def _day(written: str) -> str:
    return date_format(date.fromisoformat(written), "j F Y")


def _as_of(given: Given) -> date:
    """Asked records have a day."""
    return given.as_of or given.given_at.date()
