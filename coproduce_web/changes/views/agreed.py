"""How far a change has been agreed."""

from django.utils.translation import gettext as _

from coproduce_web.changes.models import CHECKED, Change, Verified
from coproduce_web.changes.says import STATUSES, reached
from coproduce_web.shared.sections import Row, Section
from coproduce_web.shared.words import on_day


def agreed(it: Change) -> Section:
    """Who has agreed to the words, and who has checked it."""
    records = list(it.verified_set.select_related("written_by"))
    return Section(
        _("Is it right?"),
        note=_("First who told it agrees to the words. Then somebody else may check it."),
        words=[str(STATUSES[it.status])],
        rows=[_verified(it, one) for one in records],
    )


def _verified(it: Change, one: Verified) -> Row:
    day = {"day": on_day(one.verified_on)}
    heading = _("Checked on %(day)s") if one.status == CHECKED else _("Agreed on %(day)s")
    return Row(heading % day, words=one.words, note=reached(one, it.told_by_id))
