"""Everything held about a person, of whatever app: every table that names them is found by itself."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.db import models
from django.db.models import Q
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from coproduce_web.accounts.models import Person
from coproduce_web.writing.models import Entry

# A person in these columns wrote about others, and what is there is theirs.
WROTE = {"written_by", "given_by", "by", "on_behalf_of"}
# Nothing that a person could read.
UNREADABLE = (models.JSONField, models.FileField, models.UUIDField, models.BinaryField)


@dataclass(frozen=True)
class Held:
    """The rows of one table that are about a person, as words under headings."""

    name: str
    headings: list[str]
    rows: list[list[str]]


@dataclass(frozen=True)
class Place:
    """A table whose rows name a person, and the column that does."""

    model: type[models.Model]
    column: str

    def rows_of(self, person: Person) -> models.QuerySet[Any]:
        """Its rows about this person."""
        return self.model._default_manager.filter(**{self.column: person})


def places() -> Iterator[Place]:
    """Every table with a column for whom its rows are about, in any app."""
    for relation in Person._meta.get_fields(include_hidden=True):
        if not (relation.auto_created and relation.is_relation) or relation.concrete:
            continue
        model, column = relation.related_model, relation.field.name  # type: ignore[union-attr]
        if isinstance(model, type) and not model._meta.auto_created and column not in WROTE:
            yield Place(model, column)


def everything_about(person: Person) -> list[Held]:
    """The person's own row, then each table that has something of theirs, then what they wrote down."""
    named = [_("Name"), _("Email address"), _("Added on")]
    own = Held(_("You"), named, [[person.name, person.email or "", f"{person.added_on:%Y-%m-%d}"]])
    found = [_table(place, person) for place in places()]
    return [own, *(held for held in found if held.rows), _history(person)]


def _table(place: Place, person: Person) -> Held:
    columns = [column for column in place.model._meta.concrete_fields if _is_told(column, place.column)]
    points = [column.name for column in columns if isinstance(column, models.ForeignKey)]
    rows = place.rows_of(person).select_related(*points) if points else place.rows_of(person)
    name = capfirst(str(place.model._meta.verbose_name_plural))
    if place.column not in ("person", "user"):
        name = f"{name} ({place.model._meta.get_field(place.column).verbose_name})"  # type: ignore[union-attr]
    headings = [capfirst(str(column.verbose_name)) for column in columns]
    return Held(name, headings, [[_words(row, column) for column in columns] for row in rows])


def _is_told(column: models.Field[Any, Any], about: str) -> bool:
    """Not what only a machine reads, nor the names of others; who wrote it down is told."""
    if column.primary_key or column.name == about or isinstance(column, UNREADABLE):
        return False
    another = isinstance(column, models.ForeignKey) and column.related_model is Person
    return not another or column.name == "written_by"


def _words(row: models.Model, column: models.Field[Any, Any]) -> str:
    value = getattr(row, column.name)
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    shown = getattr(row, f"get_{column.name}_display", None)
    if shown:
        return str(shown())
    return f"{value:%Y-%m-%d %H:%M}" if isinstance(column, models.DateTimeField) else str(value)


def _history(person: Person) -> Held:
    """What was done by them, or for them; of whose record it was, only its number."""
    entries = Entry.objects.filter(Q(by=person) | Q(on_behalf_of=person))
    headings = [_("When"), _("What was done"), _("To what"), _("By which channel")]
    rows = [
        [f"{one.at:%Y-%m-%d %H:%M}", one.did, one.thing, str(one.get_channel_display())] for one in entries
    ]
    return Held(_("What was written down by you or for you"), headings, rows)
