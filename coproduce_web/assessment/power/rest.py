"""What stands beside the faces: has it moved, Box 3, one life and many together, and how we know."""

from collections.abc import Iterable

from django.utils.translation import gettext as _

from coproduce.report.words import Data, of
from coproduce_web.assessment.models import Given
from coproduce_web.assessment.power.words import BOX3, SHIFTED, is_told
from coproduce_web.shared.sections import Section
from coproduce_web.shared.table import table


def shifted(data: Data) -> Section:
    """The one question behind all of it."""
    return Section(
        _("Has power moved?"),
        note=_("Said only where several faces moved, none moved back, and older people say so themselves."),
        answer=str(SHIFTED[data["shifted"]]),
        words=[data["why"]],
    )


def box3(readings: Iterable[Data]) -> Section:
    """Eleven things that set co-production apart: no total."""
    rows = [
        (one["meaning"], str(BOX3[one["word"]]), _counts(one["counts"]), one["reason"]) for one in readings
    ]
    heads = [_("What sets it apart"), _("By these records"), _("Counts"), _("What is counted")]
    return Section(
        _("What sets co-production apart"),
        at="box3",
        note=_("Eleven things from the review’s Box 3, read from the same records. They are never added up."),
        part="power_box3.html",
        given=table(_("What sets co-production apart"), heads, rows, quiet=True),
    )


def _counts(counts: Data) -> str:
    told = [
        of({"met": one["part"], "asked": one["whole"]})
        for one in counts.values()
        if one["part"] is not None and one["whole"] is not None
    ]
    return "; ".join(told) or "–"


def one_life_and_many(given: Given) -> list[Section]:
    """Each question asked at both levels: one person's own life, and many people together."""
    found = given.findings.values_list("data__text", "by__level__individual", "by__level__community")
    rows = [(text, of(one), of(many)) for text, one, many in found if is_told(one) and is_told(many)]
    if not rows:
        return []
    heads = [_("Question"), _("One person’s own life"), _("Many people together")]
    compared = table(_("One life, and many together"), heads, rows, numbers=(1, 2), quiet=True)
    note = _(
        "People may share power over their own care and have none over the service, or the other way round."
    )
    return [Section(_("One life, and many together"), note=note, part="power_levels.html", given=compared)]
