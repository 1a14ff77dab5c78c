"""What is said of a change: which way it went, how far it has been agreed, and how it reached us."""

from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from coproduce_web.changes.models import AGREED, CHECKED, CLAIMED, Change
from coproduce_web.writing.models import Written

# In this order wherever they are asked for: worse stands beside better, and is as welcome.
DIRECTIONS = {
    "better": _("Better"),
    "worse": _("Worse"),
    "mixed": _("Some of it better, some worse"),
    "same": _("The same as before"),
}
WENT = {
    "better": _("For the better"),
    "worse": _("For the worse"),
    "mixed": _("Some of it better, some worse"),
    "same": _("Nothing is different"),
}
STATUSES = {
    CLAIMED: _("Whoever told it has not said yet that it is written as they meant it."),
    AGREED: _("Whoever told it says: so it is."),
    CHECKED: _("Somebody else has checked it."),
}
IN_SHORT = {
    CLAIMED: _("Not agreed yet."),
    AGREED: _("Agreed by who told it."),
    CHECKED: _("Checked by somebody else."),
}


def heading(change: Change) -> str:
    """Which way it went, and in which area of life."""
    went = str(WENT[change.direction])
    return f"{went}: {change.outcome.words}" if change.outcome else went


def reached(record: Written, said_by: int | None) -> str:
    """By which channel; who wrote it down is told only where it was not whoever said it."""
    how = {"how": record.get_channel_display()}
    if not record.written_by or record.written_by_id == said_by:
        return _now("%(how)s.") % how
    words = _now("%(how)s. Written down by %(name)s.")
    if record.read_back:
        words = _now("%(how)s. Written down by %(name)s and read back.")
    return words % (how | {"name": record.written_by.name})
