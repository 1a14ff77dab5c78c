"""What the page of a level lists: the records that put it there, and what is missing for the next one."""

from collections.abc import Sequence

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from coproduce_web.assessment.models import Level
from coproduce_web.assessment.opens import Opening
from coproduce_web.assessment.power.behind import Behind, as_table, not_known, put_there
from coproduce_web.shared.sections import Row, Section

SHOWN = 20
# Of levels kept before this was read.
NOTHING = {"level": "", "wants": ()}


def what_put_it_there(level: Level, opens: Opening | None) -> list[Section]:
    """The records behind the lowest it could be; `opens` is None for whoever may see none of them."""
    heading = _("The records that put it there")
    found = put_there(level)
    if opens is None:
        return [Section(heading, at="there", words=[_("Only those of your own work are listed.")])]
    return [
        Section(
            heading,
            at="there",
            note=_newest(found),
            table=as_table(heading, found[:SHOWN], opens) if found else None,
            empty=_("There are none."),
        )
    ]


def _newest(found: Sequence[Behind]) -> str:
    if len(found) <= SHOWN:
        return ""
    return _("The newest %(shown)d. All of them are under each way to hold power.") % {"shown": SHOWN}


def what_is_missing(level: Level, opens: Opening | None) -> list[Section]:
    """What would have to be on record for the next level, and the records that leave something out."""
    wanted = level.data.get("next", NOTHING)
    found = not_known(level) if opens else []
    if not wanted["level"] and not found:
        return []
    heading = _("What is missing for the next level")
    return [
        Section(
            heading,
            at="missing",
            note=_("By the rule as it stands. Nobody should do things for the sake of a level."),
            words=_lead(wanted["level"], len(wanted["wants"])),
            rows=[Row(words=f"{one[:1].upper()}{one[1:]}.") for one in wanted["wants"]],
        ),
        *_left_out(found, opens),
    ]


def _lead(level: str, number: int) -> list[str]:
    if not level:
        return []
    words = ngettext(
        "For %(level)s, if all else stays as it is, this would have to be on record:",
        "For %(level)s, if all else stays as it is, all of these would have to be on record:",
        number,
    )
    return [words % {"level": level}]


def _left_out(found: Sequence[Behind], opens: Opening | None) -> list[Section]:
    if not found or opens is None:
        return []
    heading = _("Records that leave something out")
    note = _("With it, the level could be placed.")
    return [Section(heading, at="left-out", note=note, table=as_table(heading, found[:SHOWN], opens))]
