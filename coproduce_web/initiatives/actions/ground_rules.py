"""Every write about how the group agreed to work."""

import datetime

from django.utils.translation import gettext as _

from coproduce_web.initiatives.actions.days import not_to_come
from coproduce_web.initiatives.models import GroundRules, Initiative
from coproduce_web.writing.action import How, Refused, action


@action
def suggest(how: How, initiative: Initiative, *, words: str) -> GroundRules:
    """Ground rules as they are put to the group; those before them stay on record."""
    return GroundRules.objects.create(**how.columns, initiative=initiative, words=words)


@action
def agree(
    how: How, rules: GroundRules, *, agreed_on: datetime.date, agreed_how: str, agreed_sides: str
) -> GroundRules:
    """They were agreed: when, how, and by which sides."""
    if rules.agreed_on:
        raise Refused(_("These rules are agreed already. To change them, write new ones first."))
    not_to_come(agreed_on, "agreed_on")
    rules.agreed_on, rules.agreed_how, rules.agreed_sides = agreed_on, agreed_how, agreed_sides
    rules.save(update_fields=["agreed_on", "agreed_how", "agreed_sides"])
    return rules
