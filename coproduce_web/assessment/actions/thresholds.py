"""A group agrees a number to be judged by, in place of ours."""

import datetime

from django.utils.translation import gettext as _

from coproduce.framework.agreed import NEVER_LESS, OLDER, is_share, out_of_order
from coproduce.framework.thresholds import every_default
from coproduce_web.assessment.agreed import agreed_in, with_one_more
from coproduce_web.assessment.judged_by import in_words, number_name
from coproduce_web.assessment.models import AgreedThreshold
from coproduce_web.assessment.own_records import of_initiative
from coproduce_web.initiatives.actions.days import in_turn, not_to_come
from coproduce_web.initiatives.models import Initiative
from coproduce_web.writing.action import How, Refused, action


@action
def agree_number(
    how: How,
    initiative: Initiative,
    *,
    kind: str,
    name: str,
    value: float,
    reason: str,
    agreed_on: datetime.date,
    agreed_by: str,
) -> AgreedThreshold:
    """One number, with its reason; those before it stay. Older people have to be among those who agree."""
    in_turn(initiative)
    not_to_come(agreed_on, "agreed_on")
    _fits(kind, name, value)
    if OLDER not in agreed_by.split(" and "):
        raise Refused(_("Older people have to be among those who agree it."), "agreed_by")
    row = AgreedThreshold(
        **how.columns, initiative=initiative, kind=kind, name=name, value=value, reason=reason,
        agreed_on=agreed_on, agreed_by=agreed_by,
    )  # fmt: skip
    _in_order(row)
    row.save()
    return row


def _fits(kind: str, name: str, value: float) -> None:
    if is_share(kind, name):
        if not 0 < value <= 1:
            raise Refused(_("Write a number from 1 to 100: it is a share out of 100."), "value")
    elif value < 1 or value % 1:
        raise Refused(_("Write a whole number from 1: it counts something."), "value")
    least = every_default()[kind][name][0].value
    if (kind, name) in NEVER_LESS and value < least:
        words = _("Below %(least)d somebody could be told from it. Write %(least)d or more.")
        raise Refused(words % {"least": least}, "value")


def _in_order(row: AgreedThreshold) -> None:
    agreed = with_one_more(agreed_in(of_initiative(row.initiative_id)), row)
    if wrong := out_of_order(agreed):
        low, high = wrong.low_name, wrong.high_name
        words = _("“%(low)s” would be %(one)s, and “%(high)s” %(two)s. The first may not be the larger.")
        told = {
            "low": number_name(low),
            "one": in_words(wrong.low, share=is_share(wrong.kind, low)),
            "high": number_name(high),
            "two": in_words(wrong.high, share=is_share(wrong.kind, high)),
        }
        raise Refused(words % told, "value")
