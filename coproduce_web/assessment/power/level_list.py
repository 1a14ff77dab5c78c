"""Needham and Carr's level of many pieces of work: how many are where, and each of them in a list."""

from collections import Counter
from collections.abc import Sequence

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from coproduce_web.assessment.models import Given, Level
from coproduce_web.assessment.power.levels import those
from coproduce_web.assessment.power.words import placed
from coproduce_web.shared.sections import Link, Row, Section


def of_many(given: Given, levels: Sequence[Level]) -> Section:
    """How many pieces of work are at each level, and the way to them."""
    counted = Counter(placed(one.data) for one in levels)
    facts = [(words, _pieces(number)) for words, number in counted.most_common()]
    return Section(
        _("The level of each piece of work"),
        at="level",
        note=_("After Needham and Carr, for the last twelve months. A description, never a rank."),
        facts=facts,
        links=[Link(_("Each piece of work"), reverse("levels", args=[given.pk]))] if levels else [],
        empty=_("No piece of work is on record."),
    )


def _pieces(number: int) -> str:
    return ngettext("%(number)s piece of work", "%(number)s pieces of work", number) % {"number": number}


def row(level: Level, name: str) -> Row:
    """A piece of work in the list, by that name."""
    held = _("Older people hold: %(what)s.") % {"what": those(level.data, "yes")}
    href = reverse("level", args=[level.given_id, level.position])
    return Row(name, href, words=f"{placed(level.data)}.", note=held)
