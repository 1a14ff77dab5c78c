"""The numbers a piece of work agreed for itself, as the library takes them."""

from coproduce.framework import Agreed, Threshold
from coproduce.framework.agreed import SOURCE, is_share
from coproduce_web.assessment.models import AgreedThreshold
from coproduce_web.assessment.own_records import initiative_of


def agreed_in(scope: str) -> Agreed:
    """What the group of a scope agreed; of a place, or of everything, nobody agreed anything: ours hold."""
    agreed: Agreed = {}
    if initiative := initiative_of(scope):
        mine = AgreedThreshold.objects.filter(initiative=initiative)
        for row in mine.order_by("agreed_on", "pk"):
            agreed = with_one_more(agreed, row)
    return agreed


def with_one_more(agreed: Agreed, row: AgreedThreshold) -> Agreed:
    """The same with another; of two agreed on one day the later one holds."""
    of_kind = agreed.get(row.kind, {})
    kept = tuple(one for one in of_kind.get(row.name, ()) if one.since != row.agreed_on)
    return {**agreed, row.kind: {**of_kind, row.name: (*kept, _threshold(row))}}


def _threshold(row: AgreedThreshold) -> Threshold:
    value = row.value if is_share(row.kind, row.name) else int(row.value)
    return Threshold(value, row.agreed_on, row.reason, SOURCE, row.agreed_by)
