"""Following a thread: forwards from something said, both ways from a decision, backwards from a change.

A few queries each, however many records there are.
"""

from django.http import Http404

from coproduce_web.changes.models import Change
from coproduce_web.changes.trace import fetch
from coproduce_web.changes.trace.chain import ACTION, CHANGE, DECISION, SAID, Chain
from coproduce_web.initiatives.access import Here


def forwards(here: Here, contribution: int) -> Chain:
    """What became of something said; 404 where it was not said here."""
    chain = Chain(here, (SAID, contribution))
    own = fetch.LINKS.objects.filter(contribution=contribution).values("issue")
    fetch.hear(chain, fetch.LINKS.objects.filter(issue__in=own), contribution)
    if not any(one.pk == contribution for one in chain.said):
        raise Http404
    chain.issues = list(here.initiative.issue_set.filter(pk__in=own).order_by("raised_on", "pk"))
    if chain.issues:
        fetch.decide(chain, here.initiative.decision_set.filter(issues__in=chain.issues))
        fetch.act_and_change(chain)
    return chain


def around(here: Here, decision: int) -> Chain:
    """What led to a decision and what it led to; 404 where it is not one of this initiative."""
    chain = Chain(here, (DECISION, decision))
    fetch.decide(chain, here.initiative.decision_set.filter(pk=decision))
    if not chain.decisions:
        raise Http404
    fetch.hear_of_issues(chain)
    fetch.act_and_change(chain)
    return chain


def backwards(here: Here, change: Change) -> Chain:
    """What a change came from, as it is claimed or agreed."""
    chain = Chain(here, (CHANGE, change.pk), changes=[change])
    sources = list(change.source_set.exclude(agreed=False).select_related("action"))
    chain.actions = [source.action for source in sources if source.action]
    direct = [source.decision_id for source in sources if source.decision_id]
    chain.join(((one, change.pk) for one in direct), DECISION, CHANGE)
    chain.join(((action.pk, change.pk) for action in chain.actions), ACTION, CHANGE)
    made = {*direct, *(action.decision_id for action in chain.actions if action.decision_id)}
    if made:
        fetch.decide(chain, here.initiative.decision_set.filter(pk__in=made))
        fetch.join_actions(chain)
        fetch.hear_of_issues(chain)
    fetch.name_doers(chain.actions)
    return chain
