"""The picture of those who wait longest for an answer, each as a line beside the mark of thirty days."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from coproduce_web.contributions import access
from coproduce_web.contributions.models import Contribution
from coproduce_web.contributions.standing import DAYS, days_waited, in_brief, in_short, kind_of
from coproduce_web.contributions.views.crumbs import page_of
from coproduce_web.contributions.waiting import waiting_for_answer
from coproduce_web.initiatives.access import Here, today
from coproduce_web.shared.pictures.scale import percent
from coproduce_web.shared.sections import Link, Section
from coproduce_web.shared.table import Table, table

SHOWN = 5
# Two months lie across the picture, unless somebody has waited longer.
ACROSS = 2 * DAYS
# So many letters of what was said name a line.
NAMED = 60


@dataclass(frozen=True)
class Wait:
    """One line: what was said, by whom, where the line ends, and how long that is in words."""

    href: str
    words: str
    note: str
    at: str
    said: str


@dataclass(frozen=True)
class Waits:
    """The lines, the upright mark of thirty days, and the same as a table."""

    waits: list[Wait]
    mark: str
    table: Table


def longest(at: Here) -> list[Section]:
    """Those who wait longest, for those who lead; nothing where nobody waits."""
    found = list(in_brief(waiting_for_answer(at.initiative))[: SHOWN + 1])
    if not found:
        return []
    # All of them are not counted: among thousands that takes longer than the rest of the page.
    more = [Link(_("All who wait"), "?show=waiting#list")] if len(found) > SHOWN else []
    return [
        Section(
            _("Waiting longest"),
            note=_("For an answer to what they said."),
            part="contribution_waits.html",
            given=_picture(at, found[:SHOWN]),
            links=more,
        )
    ]


def _picture(at: Here, found: Sequence[Contribution]) -> Waits:
    across = max(ACROSS, *(_days(one) for one in found))
    waits = [_wait(at, one, across) for one in found]
    rows = [((wait.words, wait.href), wait.said) for wait in waits]
    same = table(_("Those who wait longest"), [_("What was said"), _("It has waited")], rows)
    return Waits(waits, percent(DAYS / across), same)


def _wait(at: Here, one: Contribution, across: int) -> Wait:
    words = in_short(one.start, NAMED)  # type: ignore[attr-defined]
    note = f"{kind_of(one)}. {access.author(at, one)}"
    return Wait(page_of(one), words, note, percent(_days(one) / across), days_waited(one))


def _days(one: Contribution) -> int:
    return (today() - one.made_on).days
