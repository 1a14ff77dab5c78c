"""Money and other resources in the open, and what cannot be changed."""

from decimal import Decimal
from typing import Any

from django.db.models import Sum
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from coproduce_web.initiatives.access import Here, here
from coproduce_web.initiatives.crumbs import crumbs
from coproduce_web.initiatives.models import Constraint, Resource
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.sections import Link, Row, Section, listed, show
from coproduce_web.shared.words import SIDES, on_day

# So many constraints stand below the resources; their own list has them all.
NAMED = 5


def money(amount: Decimal) -> str:
    """`£1,250`, `£4.60`, and `−£20` where more was spent than there was."""
    sign = "−" if amount < 0 else ""
    return f"{sign}£{abs(amount):,.2f}".removesuffix(".00")


@signed_in
@require_safe
def resources(request: HttpRequest, initiative: int) -> HttpResponse:
    """What there is, what is spent and left; below it what cannot be changed."""
    at = here(request, initiative)
    back = crumbs(at.initiative, ("resources", _("Money and other resources")))
    if request.GET.get("show") == "constraints":
        return show(request, _("What cannot be changed"), [_all_constraints(request, at)], crumbs=back)
    sections = [_money(at), _everything(request, at), _constraints(at)]
    back = crumbs(at.initiative)
    return show(request, _("Money and other resources"), sections, crumbs=back, pictures=True)


def _money(at: Here) -> Section:
    sums = at.initiative.resource_set.aggregate(amount=Sum("amount"), spent=Sum("spent"))
    if sums["amount"] is None:
        return Section(_("Money"), empty=_("Nobody has written down any money yet."), links=_add(at))
    spent = sums["spent"] or Decimal(0)
    left = {"left": money(sums["amount"] - spent), "amount": money(sums["amount"])}
    return Section(
        _("Money"),
        note=_("All of it together."),
        answer=_("%(left)s of %(amount)s is left.") % left,
        words=[_("%(spent)s is spent.") % {"spent": money(spent)}],
        links=_add(at),
    )


def _add(at: Here) -> list[Link]:
    add = Link(_("Add money, people or a room"), reverse("resource_add", args=[at.initiative.pk]), main=True)
    return [add] if at.leads else []


def _everything(request: HttpRequest, at: Here) -> Section:
    return listed(
        request,
        at.initiative.resource_set.order_by("-amount", "pk"),
        _row,
        _("What there is"),
        note=_("Open to every member."),
        empty=_("Nothing is written down yet."),
    )


def _row(it: Resource) -> Row:
    address = reverse("resource", args=[it.initiative_id, it.pk])
    return Row(it.words or it.get_kind_display(), address, words=standing(it), note=" ".join(told(it)))


def standing(it: Resource) -> str:
    """What there is of it, what is spent and left, in a line."""
    if it.amount is None or it.left is None:
        return it.get_kind_display() if it.words else ""
    words = {"amount": money(it.amount), "spent": money(it.spent or Decimal(0)), "left": money(it.left)}
    if it.spent is None:
        return _("%(amount)s. What is spent is not written down.") % words
    return _("%(amount)s. Spent: %(spent)s. Left: %(left)s.") % words


def told(it: Resource) -> list[str]:
    """Who decides on it, and whether the members know."""
    by = SIDES.get(it.controlled_by_side)
    decides = _("Who decides on it: %(side)s.") % {"side": by} if by else _("Who decides on it is not said.")
    if it.told_on is None:
        return [decides, _("Not yet told to the members.")]
    return [decides, _("Told to the members on %(day)s.") % {"day": on_day(it.told_on)}]


def _constraints(at: Here) -> Section:
    found: Any = at.initiative.constraint_set.order_by("-told_on", "-pk")
    first = list(found[: NAMED + 1])
    say_one = Link(_("Say what cannot be changed"), reverse("constraint_add", args=[at.initiative.pk]))
    links = [say_one] if at.leads else []
    if len(first) > NAMED:
        links.append(Link(_("All that cannot be changed"), "?show=constraints"))
    return Section(
        _("What cannot be changed"),
        note=_("Said in the open, so that nobody works for nothing."),
        rows=[_constraint(one) for one in first[:NAMED]],
        empty=_("Nothing is written down."),
        links=links,
    )


def _all_constraints(request: HttpRequest, at: Here) -> Section:
    found = at.initiative.constraint_set.order_by("-told_on", "-pk")
    return listed(request, found, _constraint, _("All of it"))


def _constraint(it: Constraint) -> Row:
    said = {"kind": it.get_kind_display(), "day": on_day(it.told_on)}
    return Row(words=it.words, note=_("%(kind)s. Told to the members on %(day)s.") % said)
