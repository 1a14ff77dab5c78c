"""Money, staff and rooms in the open: what there is, what is spent, what is left, and who decides on it."""

from collections.abc import Sequence
from decimal import Decimal

from django.urls import reverse
from django.utils.translation import gettext as _

from coproduce_web.initiatives.models import Initiative, Resource
from coproduce_web.shared.sections import Link, Section
from coproduce_web.shared.table import table
from coproduce_web.shared.words import SIDES


def resources_of(works: Sequence[Initiative]) -> list[Resource]:
    """Of several pieces of work at once."""
    return list(Resource.objects.filter(initiative__in=works)) if works else []


def section(work: Initiative, resources: Sequence[Resource]) -> Section:
    """As a table, every member the same."""
    heads = [_("What it is"), _("There is"), _("Spent"), _("Left"), _("Who decides on it")]
    rows = [
        [
            one.words or str(one.get_kind_display()),
            _pounds(one.amount),
            _pounds(one.spent),
            _pounds(one.left),
            str(SIDES.get(one.controlled_by_side, "")),
        ]
        for one in resources
    ]
    made_table = table(_("Resources, and what is left of them"), heads, rows, numbers=(1, 2, 3), quiet=True)
    return Section(
        _("Resources"),
        note=_("Every member sees the same."),
        table=made_table if rows else None,
        empty=_("Nothing is written down yet: say what there is for this work."),
        links=[Link(_("Resources in the open"), reverse("resources", args=[work.pk]))],
    )


def _pounds(amount: Decimal | None) -> str:
    return "" if amount is None else f"£{amount:,.2f}".removesuffix(".00")
