"""Is the list right? Every fault in one go, each a sentence with its row and column; else nobody is added."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.access import members_of
from coproduce_web.initiatives.models import Initiative
from coproduce_web.people.importing.cells import value
from coproduce_web.people.importing.columns import MOST, Column, New, columns
from coproduce_web.people.importing.reading import Row
from coproduce_web.people.reach import TAKES


class Fault(NamedTuple):
    """One thing wrong, in a sentence, and the row it stands in (0: the whole list)."""

    row: int
    words: str


@dataclass
class Checked:
    """Whom the list holds, all that is wrong with it row by row, and the columns that were not read."""

    people: list[New] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)

    def wrong(self, words: str, row: int = 0) -> None:
        """One more fault."""
        self.faults.append(Fault(row, words))


def check(initiative: Initiative, rows: Sequence[Row]) -> Checked:
    """The rows of a list, its headings first."""
    found = Checked()
    (_first, headings), *below = rows or [(1, [])]
    places = _places(headings, found)
    if not rows:
        found.faults = [Fault(0, _("There is nothing in that file. Take the template and fill it in."))]
    elif not found.faults and not below:
        found.wrong(_("There are headings, and nobody below them."))
    if len(below) > MOST:
        found.wrong(_("That is more than %(most)d people. Bring them in parts.") % {"most": MOST})
    if not found.faults:
        for number, cells in below:
            _read(number, cells, places, found)
        found.faults += twice(initiative, found.people)
    found.faults.sort(key=lambda fault: fault.row)
    return found


def _places(headings: Sequence[str], found: Checked) -> dict[int, Column]:
    known = {one.heading.casefold(): one for one in columns()}
    places: dict[int, Column] = {}
    for at, heading in enumerate(headings):
        column = known.get(" ".join(heading.split()).casefold())
        if column and column in places.values():
            words = _("Two columns are called %(name)s. Take one out.")
            found.wrong(words % {"name": column.heading})
        elif column:
            places[at] = column
        elif heading:
            found.unread.append(heading)
    for one in known.values():
        if one.must and one not in places.values():
            words = _("There is no column called %(name)s. Write that word into the first row.")
            found.wrong(words % {"name": one.heading})
    return places


def _read(number: int, cells: Sequence[str], places: dict[int, Column], found: Checked) -> None:
    said: dict[str, str] = {"name": "", "side": ""}
    unclear = set()
    for at, column in places.items():
        try:
            said[column.name] = value(column, cells[at] if at < len(cells) else "")
        except ValidationError as wrong:
            unclear.add(column.name)
            found.wrong(f"{where(number, column.heading)}: {wrong.messages[0]}.", number)
    new = New(number, **said)
    found.people.append(new)
    if TAKES.get(new.reach_by) not in unclear:
        found.faults += _unreachable(new)


def _unreachable(new: New) -> Iterator[Fault]:
    takes = TAKES.get(new.reach_by)
    if takes and not getattr(new.reach, takes):
        heading = {one.name: one.heading for one in columns()}
        words = _("%(where)s: they like to be reached this way, and nothing is written under %(other)s.")
        yield Fault(new.row, words % {"where": where(new.row, heading["reach_by"]), "other": heading[takes]})


def where(row: int, heading: str) -> str:
    """`Row 4, Email`."""
    return _("Row %(row)d, %(heading)s") % {"row": row, "heading": heading}


def twice(initiative: Initiative, people: Sequence[New]) -> Iterator[Fault]:
    """Whoever is in the list twice, or in this work already."""
    here = members_of(initiative).values_list("person__name", "person__email")
    names: dict[str, int] = {name.casefold(): 0 for name, _email in here}
    emails: dict[str, int] = {email: 0 for _name, email in here if email}
    for new in people:
        yield from _again(new, _("Name"), new.name, names, new.name.casefold())
        yield from _again(new, _("Email"), new.email, emails, new.email)
        names.setdefault(new.name.casefold(), new.row)
        emails.setdefault(new.email, new.row)


def _again(new: New, heading: str, shown: str, seen: dict[str, int], key: str) -> Iterator[Fault]:
    if not key or key not in seen:
        return
    told = {"where": where(new.row, heading), "shown": shown, "row": seen[key]}
    words = _("%(where)s: “%(shown)s” is here already. Take the row out.")
    if seen[key]:
        words = _("%(where)s: “%(shown)s” stands in row %(row)d too. Take one out.")
    yield Fault(new.row, words % told)


def known_already(people: Sequence[New]) -> set[str]:
    """The addresses of this list that somebody on the site has: they are asked in, not added anew."""
    emails = [new.email for new in people if new.email]
    known = Person.objects.filter(email__in=emails).values_list("email", flat=True)
    return {email for email in known if email}
