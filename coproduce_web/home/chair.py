"""A chair's page: the rules and how they hold, the decisions to make, the roles that end."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from typing import Any

from django.db.models import F, QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _

from coproduce_web.decisions.due import to_make
from coproduce_web.home.gathered import Gathered, Waits, kind
from coproduce_web.home.words import by, how_soon
from coproduce_web.initiatives.access import today
from coproduce_web.initiatives.models import Initiative, Role
from coproduce_web.shared.codes import say
from coproduce_web.shared.sections import Link, Row, Section
from coproduce_web.shared.table import Table
from coproduce_web.shared.words import on_day

# Long enough to ask round who would like to be next.
SOON = timedelta(days=90)


def lists(works: Sequence[Initiative]) -> Iterator[QuerySet[Any]]:
    """Decisions to make, and roles that end soon."""
    planned = to_make(*works).order_by(F("meeting__held_on").asc(nulls_last=True), "pk")
    yield kind(
        "make", planned, words=F("question"), more=F("who_decides"), day=F("meeting__held_on"),
        since=F("rule_stated_on"),
    )  # fmt: skip
    ends = Role.objects.filter(
        initiative__in=works, until_on__gt=today(), until_on__lte=today() + SOON
    ).order_by("until_on", "pk")
    yield kind("ends", ends, words=F("role"), who=F("person__name"), day=F("until_on"))


def sections(work: Initiative, found: Gathered, rules: Mapping[int, Table]) -> Iterator[Section]:
    """For one who chairs this piece of work."""
    yield _rules(work, rules.get(work.pk))
    yield _to_make(work, found)
    if ends := found.of(work.pk, "ends"):
        link = Link(_("All the roles"), reverse("roles", args=[work.pk]))
        note = _("Ask early who would like to be next.")
        yield Section(_("Roles that end"), note=note, rows=[_ends(one) for one in ends], links=[link])


def _rules(work: Initiative, rules: Table | None) -> Section:
    declare = Link(_("The rules of our meetings"), reverse("chairing", args=[work.pk]))
    words = _("No rule is declared yet, or no meeting is planned. Say which are to hold at every meeting.")
    note = _("How they hold, meeting by meeting.")
    return Section(_("Our rules"), note=note, table=rules, empty=words, links=[declare])


def _to_make(work: Initiative, found: Gathered) -> Section:
    every = Link(_("All decisions"), reverse("decisions", args=[work.pk]))
    return Section(
        _("Decisions to make"),
        note=_("Who decides, and by which rule, is said before."),
        rows=[_decision(one) for one in found.of(work.pk, "make")],
        empty=_("Nothing is waiting to be decided."),
        links=[every],
    )


def _decision(one: Waits) -> Row:
    when = f"{_('At the meeting on %(day)s.') % {'day': by(one.day)}} {how_soon(one.day)}" if one.day else ""
    since = _("Planned on %(day)s.") % {"day": on_day(one.since)} if one.since else ""
    note = _("Decided by: %(who)s") % {"who": one.more}
    return Row(one.words, reverse("decision", args=[one.work, one.pk]), words=when or since, note=note)


def _ends(one: Waits) -> Row:
    words = f"{one.who}, {_('until %(day)s.') % {'day': by(one.day)}}"
    return Row(str(say("role", one.words)), words=words)
