"""A commissioner's page: the decisions, the resources, and the account that is owed."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from django.db.models import F, QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _

from coproduce_web.decisions.due import made
from coproduce_web.decisions.models import Approval
from coproduce_web.home import account_owed, resources_left
from coproduce_web.home.gathered import Gathered, Waits, kind
from coproduce_web.initiatives.models import Initiative, Resource
from coproduce_web.shared.sections import Link, Row, Section
from coproduce_web.shared.words import on_day

RECENT = 3


def lists(works: Sequence[Initiative]) -> Iterator[QuerySet[Any]]:
    """What others have to agree to, what was decided last, and the account that is owed."""
    asked = Approval.objects.filter(decision__initiative__in=works, outcome="").order_by("pk")
    yield kind(
        "approve", asked, work="decision__initiative", words=F("decision__question"), who=F("body"),
        day=F("decision__decided_on"), place=F("decision"),
    )  # fmt: skip
    result: dict[str, Any] = {
        "words": F("question"),
        "more": F("result"),
        "who": F("result_words"),
        "day": F("decided_on"),
    }
    yield kind("recent", made(*works), shown=RECENT, **result)
    yield from account_owed.lists(works)


def sections(
    work: Initiative, found: Gathered, resources: Iterable[Resource], *, owed: bool
) -> Iterator[Section]:
    """For one who can commit money or staff to this piece of work; `owed` unless they see it already."""
    yield _decisions(work, found)
    yield resources_left.section(work, [one for one in resources if one.initiative_id == work.pk])
    if owed:
        yield account_owed.section(work, found)


def _decisions(work: Initiative, found: Gathered) -> Section:
    every = Link(_("All decisions"), reverse("decisions", args=[work.pk]))
    approvals = found.of(work.pk, "approve")
    waiting = {one.place for one in approvals}
    rows = [_approval(one) for one in approvals]
    rows += [_decided(one) for one in found.of(work.pk, "recent") if one.pk not in waiting]
    note = _("First those that somebody else has to agree to, then the newest.")
    nothing = _("Nothing has been decided yet.")
    return Section(_("Decisions"), note=note, rows=rows, empty=nothing, links=[every])


def _approval(one: Waits) -> Row:
    words = _("%(body)s has to agree, and has not answered yet.") % {"body": one.who}
    note = _("Decided on %(day)s.") % {"day": on_day(one.day)} if one.day else _("Not decided yet.")
    return Row(one.words, _page(one.work, one.place), words=words, note=note)


def _decided(one: Waits) -> Row:
    said = _("Agreed on %(day)s.") if one.more == "agreed" else _("Not agreed, on %(day)s.")
    note = said % {"day": on_day(one.day)} if one.day else ""
    return Row(one.words, _page(one.work, one.pk), words=one.who, note=note)


def _page(work: int, decision: int | None) -> str:
    return reverse("decision", args=[work, decision])
