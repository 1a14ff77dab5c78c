"""The columns of a list of people, as the template has them and as a workbook may bring them."""

from dataclasses import asdict, dataclass
from functools import cache
from typing import Any

from django.utils.translation import gettext as _

from coproduce_web.people.models import FORMATS
from coproduce_web.people.reach import Reach
from coproduce_web.shared.codes import Choices, choices

MOST = 500


@dataclass(frozen=True)
class New:
    """Somebody to be added, and the row they stand in."""

    row: int
    name: str
    side: str
    phone: str = ""
    email: str = ""
    address: str = ""
    place: str = ""
    reach_by: str = ""
    when_suits: str = ""
    language: str = ""
    record_format: str = ""

    @property
    def reach(self) -> Reach:
        """Where they can be reached."""
        return Reach(self.email, self.phone, self.address)

    @property
    def details(self) -> dict[str, Any]:
        """What else is kept of them."""
        others = {
            name: value
            for name, value in asdict(self).items()
            if name in ("place", "reach_by", "when_suits", "language")
        }
        return others | {"record_format": self.record_format or "ordinary print"}


@dataclass(frozen=True)
class Column:
    """A column: its heading, what it is for, how long it may be, and its words where it takes only some."""

    name: str
    heading: str
    about: str
    longest: int = 100
    words: tuple[str, ...] = ()
    must: bool = False

    def code(self, cell: str) -> str | None:
        """The code that a cell says, however it is written; None where it says none."""
        return _codes(self.name).get(" ".join(cell.split()).casefold())


def columns() -> list[Column]:
    """All of them, in the order of the template."""
    side, reach_by, record_format = (tuple(code for code, _words in _list(name)) for name in LISTS)
    return [
        Column("name", _("Name"), _("As they are called."), 200, must=True),
        Column("side", _("Side"), _("In what capacity they are here."), words=side, must=True),
        Column("phone", _("Telephone"), _("With its first nought."), 60),
        Column("email", _("Email"), _("Only where somebody has one."), 254),
        Column("address", _("Address"), _("All in one cell."), 500),
        Column("place", _("Place"), _("The village, the town, or the part of it.")),
        Column("reach_by", _("Reach by"), _("How they like to be reached."), words=reach_by),
        Column("when_suits", _("When suits"), _("Like: before noon."), 200),
        Column("language", _("Language"), _("If it is not English.")),
        Column("record_format", _("Papers"), _("In what form papers should come."), words=record_format),
    ]


LISTS = ("side", "reach_by", "record_format")


def _list(name: str) -> Choices:
    lists: dict[str, Choices] = {
        "side": choices("side")[:3],
        "reach_by": choices("channel"),
        "record_format": list(FORMATS),
    }
    return lists[name]


@cache
def _codes(name: str) -> dict[str, str]:
    """The code by each way of writing it: as the code, or as pages say it, in full or before the colon."""
    found = {}
    for code, words in _list(name):
        for written in (code, str(words), str(words).partition(":")[0]):
            found[written.casefold()] = str(code)
    return found
