"""Fetching the records of a chain: each kind in one query."""

from collections.abc import Collection
from typing import Any

from django.db.models import Count, Exists, F, OuterRef, Prefetch, Q, QuerySet, Subquery
from django.db.models import prefetch_related_objects as prefetch
from django.db.models.functions import Coalesce

from coproduce_web.actions.models import Action, Doer
from coproduce_web.changes.first_words import to_list
from coproduce_web.changes.trace.chain import ACTION, CHANGE, DECISION, ISSUE, MOST, SAID, Chain
from coproduce_web.contributions.models import Issue
from coproduce_web.contributions.standing import with_standing
from coproduce_web.decisions.models import Decision, Position
from coproduce_web.initiatives.models import Membership

LINKS = Issue.contributions.through


def hear_of_issues(chain: Chain) -> None:
    """The issues behind the decisions, and the voices behind the issues."""
    made = chain.decisions
    links = Decision.issues.through.objects.filter(decision__in=made).order_by("issue")
    rows = list(links.select_related("issue"))
    chain.issues = list({row.issue_id: row.issue for row in rows}.values())
    chain.join(((row.issue_id, row.decision_id) for row in rows), ISSUE, DECISION)
    if chain.issues:
        hear(chain, LINKS.objects.filter(issue__in=chain.issues))


def hear(chain: Chain, links: QuerySet[Any], first: int | None = None) -> None:
    """The voices behind some issues: `first`, and the earliest of the others, in the order they spoke."""
    pairs = list(links.order_by("contribution").values_list("contribution", "issue"))
    voices = dict.fromkeys([*([first] if first else []), *(one for one, _issue in pairs)])
    kept = set(list(voices)[: MOST if len(voices) <= MOST else MOST - 1])
    found = chain.here.initiative.contribution_set.filter(pk__in=kept).select_related("written_by")
    chain.said = list(with_standing(found).order_by("made_on", "pk"))
    chain.join(((one, issue) for one, issue in pairs if one in kept), SAID, ISSUE)
    chain.more_said = len(voices) - len(kept)
    chain.more_joins = {issue for one, issue in pairs if one not in kept}


def decide(chain: Chain, found: QuerySet[Decision]) -> None:
    """The decisions, each with how many decided, and how many of them are older people.

    Where they were found through issues, each comes once for each of those.
    """
    rows = _with_deciders(found)
    if chain.issues:
        rows = rows.annotate(of_issue=F("issues__pk"))
        pairs = [(vars(one)["of_issue"], one.pk) for one in rows]
        chain.join(pairs, ISSUE, DECISION)
    chain.decisions = list({one.pk: one for one in rows}.values())


def _with_deciders(found: QuerySet[Decision]) -> QuerySet[Decision]:
    deciding = Position.objects.filter(decision=OuterRef("pk"), part="decided").order_by()
    older = Membership.objects.filter(
        initiative=OuterRef("decision__initiative"), person=OuterRef("person"), side="older person"
    )
    return found.annotate(
        deciders=_counted(deciding), older_deciders=_counted(deciding.filter(Exists(older)))
    ).order_by("decided_on", "pk")


def _counted(found: QuerySet[Position]) -> Coalesce:
    return Coalesce(Subquery(found.values("decision").annotate(number=Count("pk")).values("number")), 0)


def act_and_change(chain: Chain) -> None:
    """What is done about the decisions, and the changes that came from either."""
    if not chain.decisions:
        return
    done = chain.here.initiative.action_set.filter(decision__in=chain.decisions)
    chain.actions = list(done.order_by("done_on", "due_on", "pk"))
    join_actions(chain)
    name_doers(chain.actions)
    _changes(chain)


def _changes(chain: Chain) -> None:
    """Each change once for each of its sources; not those of which its teller says they are none."""
    came = Q(source__decision__in=chain.decisions) | Q(source__action__in=chain.actions)
    held = Q(source__agreed=None) | Q(source__agreed=True)
    found = to_list(chain.here.initiative.change_set.filter(came, held)).select_related("outcome")
    rows = found.annotate(of_decision=F("source__decision"), of_action=F("source__action"))
    for one in rows.order_by("noted_on", "pk"):
        decision, action = vars(one)["of_decision"], vars(one)["of_action"]
        chain.join([(decision, one.pk)] if decision else [], DECISION, CHANGE)
        chain.join([(action, one.pk)] if action else [], ACTION, CHANGE)
        chain.changes += [one] if one not in chain.changes else []


def join_actions(chain: Chain) -> None:
    """Which decision each action carries out."""
    made = {one.pk for one in chain.decisions}
    pairs = [(one.decision_id, one.pk) for one in chain.actions if one.decision_id in made]
    chain.join(((decision, action) for decision, action in pairs if decision), DECISION, ACTION)


def name_doers(actions: Collection[Action]) -> None:
    """Who does each of them, all in one query."""
    prefetch(list(actions), Prefetch("doers", Doer.objects.select_related("person")))
