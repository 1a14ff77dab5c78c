"""The site's own records as an evidence package: nobody types twice."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from coproduce.evidence.schema import tables
from coproduce.evidence.write import Writer
from coproduce_web.actions import evidence as actions
from coproduce_web.assessment import ways
from coproduce_web.changes import evidence as changes
from coproduce_web.contributions import evidence as contributions
from coproduce_web.decisions import evidence as decisions
from coproduce_web.initiatives import evidence as initiatives
from coproduce_web.initiatives.models import Initiative
from coproduce_web.meetings import evidence as meetings
from coproduce_web.people import evidence as people
from coproduce_web.writing.evidence import Row, Scope, Table, record_code

APPS = (initiatives, people, ways, contributions, meetings, decisions, actions, changes)
EVERYTHING = "everything"


def of_initiative(pk: int) -> str:
    """The scope of one initiative."""
    return f"initiative {pk}"


def of_place(place: str) -> str:
    """The scope of every initiative in a place."""
    return f"place {place}"


def initiatives_in(scope: str) -> QuerySet[Initiative]:
    """The initiatives a scope speaks of; none where it speaks of nothing we know."""
    kind, _space, which = scope.partition(" ")
    every = Initiative.objects.all()
    if scope == EVERYTHING:
        return every
    if kind == "place" and which:
        return every.filter(place=which)
    return every.filter(pk=int(which)) if kind == "initiative" and which.isdigit() else every.none()


def initiative_of(scope: str) -> int | None:
    """The one initiative a scope speaks of; None where it speaks of a place, of everything, or of nothing."""
    kind, _space, which = scope.partition(" ")
    return int(which) if kind == "initiative" and which.isdigit() else None


def is_published(scope: str) -> bool:
    """Whether people read it who are not in every initiative it speaks of: then small numbers are hidden."""
    return bool(scope) and initiative_of(scope) is None


def only_of(scope: str, initiatives: Iterable[int]) -> list[str] | None:
    """Of which initiatives somebody in these may see single records: of theirs; None for all."""
    return [f"{record_code('initiative', pk)}" for pk in initiatives] if is_published(scope) else None


def name_of(scope: str) -> str:
    """What a scope is called on a page."""
    kind, _space, which = scope.partition(" ")
    if kind == "initiative":
        return str(initiatives_in(scope).get())
    return which if kind == "place" else _("All our work")


def told_of(scope: str) -> str:
    """What a scope takes in, in a line."""
    kinds = {"initiative": _("This piece of work."), "place": _("All the work in this place together.")}
    return kinds.get(scope.partition(" ")[0], _("Everything on this site together."))


def write_package(out: Path, initiatives_told: Iterable[int], *, as_of: date, title: str) -> None:
    """Write the records of these initiatives as a package at `out`: a new folder, or a new .zip."""
    scope = initiatives.scope_of(frozenset(initiatives_told))
    with Writer(out, as_of=as_of, title=title) as package:
        for name, rows in _gathered(scope).items():
            columns = _columns(name, rows)
            package.table(name, columns, ([row.get(column) for column in columns] for row in rows))


def _gathered(scope: Scope) -> Mapping[str, list[Row]]:
    told: defaultdict[str, list[Row]] = defaultdict(list)
    for app in APPS:
        making: Mapping[str, Table] = app.TABLES
        for name, make in making.items():
            told[name].extend({column: _blank(value) for column, value in row.items()} for row in make(scope))
    # In the order of the package's own description; a table nobody wrote in is left out.
    return {name: told[name] for name in tables() if told.get(name)}


def _columns(name: str, rows: Iterable[Row]) -> list[str]:
    """The columns in which anything is written, in the package's order."""
    filled = {column for row in rows for column, value in row.items() if value is not None}
    return [column.name for column in tables()[name].columns if column.name in filled]


def _blank(value: object) -> object:
    return None if value == "" else value
