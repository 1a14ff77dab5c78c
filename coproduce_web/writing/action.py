"""An action: one function, one transaction, one entry in the history."""

import datetime
import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

from django.conf import settings
from django.db import models, transaction
from django.utils.module_loading import import_string

from coproduce.errors import CoproduceError
from coproduce_web.accounts.models import Person
from coproduce_web.shared.codes import all_codes
from coproduce_web.writing import history
from coproduce_web.writing.models import Entry

P = ParamSpec("P")
Thing = TypeVar("Thing", bound=models.Model)


class Refused(CoproduceError):
    """Something that cannot be written as it was asked. `field` is the question it is about, if one is."""

    def __init__(self, words: str, field: str | None = None) -> None:
        super().__init__(words)
        self.field = field


@dataclass(frozen=True)
class How:
    """Who writes, on whose behalf, and how it reached them. `by` is None for somebody who did not sign in."""

    by: Person | None
    channel: str = "online"
    through: str = "self"
    read_back: bool | None = None
    on_behalf_of: Person | None = None

    @property
    def columns(self) -> dict[str, Any]:
        """The columns of `Written`: `Need.objects.create(**how.columns, kind=…)`."""
        return {
            "channel": self.channel,
            "through": self.through,
            "read_back": self.read_back,
            "written_by": self.by,
        }


def action(act: Callable[Concatenate[How, P], Thing]) -> Callable[Concatenate[How, P], Thing]:
    """Every function of an app's `actions.py`: it writes all or nothing, and leaves one entry.

    It takes `how` first and returns the record it wrote; what else it was given becomes the entry's facts.
    """
    takes = inspect.signature(act)
    app = act.__module__.split(".")[1]

    @wraps(act)
    def acting(how: How, *args: P.args, **options: P.kwargs) -> Thing:
        with transaction.atomic():
            # Before anything else is held, so that no two who write ever wait for each other.
            history.hold()
            thing = act(how, *args, **options)
            given = takes.bind(how, *args, **options).arguments
            given.pop(next(iter(takes.parameters)))
            given |= given.pop("columns", {})
            _enter(how, f"{app}.{act.__name__}", thing, given)
        return thing

    acting.is_an_action = True  # type: ignore[attr-defined]
    return cast(Callable[Concatenate[How, P], Thing], acting)


def _enter(how: How, did: str, thing: models.Model, given: Mapping[str, Any]) -> None:
    initiative = getattr(thing, "initiative_id", None)
    history.add(
        Entry(
            by=how.by,
            on_behalf_of=how.on_behalf_of,
            channel=how.channel,
            did=did,
            thing=f"{thing._meta.label_lower} {thing.pk}",
            initiative=initiative,
            facts={name: fact for name, value in given.items() if (fact := _fact(value)) is not None},
        )
    )
    if settings.AFTER_WRITING:
        transaction.on_commit(lambda: import_string(settings.AFTER_WRITING)(initiative))


def _fact(value: Any) -> Any:
    """A value as the history keeps it: words somebody typed are only counted."""
    if value is None or value == "" or isinstance(value, bool | int):
        return None if value == "" else value
    if isinstance(value, datetime.date | datetime.time):
        return value.isoformat()
    if isinstance(value, float | Decimal):
        return str(value)
    if isinstance(value, models.Model):
        return f"{value._meta.label_lower} {value.pk}"
    if isinstance(value, str):
        return value if value in all_codes() else {"letters": len(value)}
    if isinstance(value, Mapping):
        return {str(key): _fact(one) for key, one in value.items()}
    if isinstance(value, list | tuple | set | frozenset | models.QuerySet):
        return [_fact(one) for one in value]
    return None
