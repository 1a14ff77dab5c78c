"""Calls to make: whom to ring, about what, at which number and when it suits; the longest wait first."""

from collections.abc import Iterator, Sequence
from functools import reduce
from operator import or_
from typing import Any

from django.db.models import F, Q, QuerySet, Value
from django.db.models.functions import Coalesce, Left, NullIf
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from coproduce_web.contributions import waiting
from coproduce_web.contributions.standing import START, in_short
from coproduce_web.home.gathered import Gathered, Waits, kind
from coproduce_web.home.words import by
from coproduce_web.initiatives.models import Initiative
from coproduce_web.meetings.coming import calls_to_make
from coproduce_web.meetings.routes import BY_EMAIL
from coproduce_web.people.waiting import members_never_asked
from coproduce_web.shared.sections import Section
from coproduce_web.shared.table import Value as Cell
from coproduce_web.shared.table import table

KINDS = ("call: come", "call: tell", "call: read back", "call: support")
# How many of each reason to ring; whoever nobody has asked yet is not to crowd out those who wait.
SHOWN, SHOWN_UNASKED, LETTERS = 6, 3, 60
# Who is told by letter or by email rather than rung.
IN_WRITING = (
    Q(person__details__reach_by="post")
    | Q(reach__contains="@")
    | Q(person__email__isnull=False)
    & (Q(person__details=None) | Q(person__details__reach_by__in=["", *BY_EMAIL]))
)


def lists(works: Sequence[Initiative]) -> Iterator[QuerySet[Any]]:
    """No reply yet; to be told; nobody has read back to them; nobody has asked what helps them."""
    asked = calls_to_make(*works)
    reach: dict[str, Any] = {"ring": F("person__details__phone"), "suits": F("person__details__when_suits")}
    yield kind(
        "call: come", asked, work="meeting__initiative", shown=SHOWN, who=F("person__name"),
        since=F("invited_on"), day=F("meeting__held_on"), place=F("meeting"), some=F("person"), **reach,
    )  # fmt: skip
    said: dict[str, Any] = {
        "shown": SHOWN,
        "who": F("person__name"),
        "words": Left("words", START + 1),
        **reach,
        "ring": Coalesce(NullIf("person__details__phone", Value("")), "reach"),
    }
    yield kind("call: tell", waiting.not_told(*works).exclude(IN_WRITING), since=F("made_on"), **said)
    yield kind("call: read back", waiting.not_read_back(*works), since=F("made_on"), **said)
    never_asked = reduce(or_, (members_never_asked(work) for work in works))
    support: dict[str, Any] = {"shown": SHOWN_UNASKED, "who": F("person__name"), "some": F("person"), **reach}
    yield kind("call: support", never_asked, since=F("joined_on"), **support)


def section(work: Initiative, found: Gathered) -> Section | None:
    """The list, where anybody is to be rung."""
    waits = sorted(found.of(work.pk, *KINDS), key=lambda one: (str(one.since), one.nth))
    if not waits:
        return None
    more = found.total(work.pk, *KINDS) - len(waits)
    note = _("The longest wait is first.")
    if more:
        note += " " + ngettext("One more waits.", "%(n)d more wait.", more) % {"n": more}
    heads = [_("Who"), _("About"), _("Ring"), _("When suits")]
    rows = [_row(one) for one in waits]
    made = table(_("Calls to make, the longest wait first"), heads, rows, quiet=True)
    return Section(_("Calls to make"), note=note, at=f"calls-{work.pk}", table=made)


def _row(one: Waits) -> list[Cell]:
    ring: Cell = (one.ring, f"tel:{_dialled(one.ring)}") if _dialled(one.ring) else one.ring or _("No number")
    return [one.who or _("Somebody without a name"), _about(one), ring, one.suits or _("Any time")]


def _about(one: Waits) -> tuple[str, str]:
    said = in_short(one.words, LETTERS)
    if one.kind == "call: come":
        words = _("Are they coming on %(day)s?") % {"day": by(one.day)}
        return words, reverse("invitation_reply_for", args=[one.work, one.place, one.some])
    if one.kind == "call: support":
        return _("What helps them to take part? Nobody has asked yet."), _support(one)
    if one.kind == "call: tell":
        words, page = _("Tell them what became of “%(said)s”"), "contribution_telling"
    else:
        words, page = _("Read back to them: “%(said)s”"), "contribution_read_back"
    return words % {"said": said}, reverse(page, args=[one.work, one.pk])


def _support(one: Waits) -> str:
    return reverse("person_support", args=[one.work, one.some])


def _dialled(number: str) -> str:
    dialled = "".join(sign for sign in number if sign.isdigit() or sign == "+")
    return dialled if len(dialled) > 4 else ""
