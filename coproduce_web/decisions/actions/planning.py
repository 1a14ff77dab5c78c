"""Planning a decision: who decides and by which rule is said before it is made."""

from collections.abc import Collection, Iterable
from typing import Any

from django.utils.translation import gettext as _

from coproduce_web.accounts.models import Person
from coproduce_web.contributions.models import Issue
from coproduce_web.decisions.models import Approval, Decision, Position, Proposal
from coproduce_web.decisions.standing import passes_without_older
from coproduce_web.decisions.ways_to_decide import WAYS, Way
from coproduce_web.initiatives.access import members_of, today
from coproduce_web.initiatives.models import Initiative
from coproduce_web.writing.action import How, Refused, action


@action
def plan(
    how: How,
    initiative: Initiative,
    *,
    template: str,
    question: str,
    proposal: str = "",
    deciders: Iterable[Person] = (),
    advisers: Iterable[Person] = (),
    who_decides: str = "",
    approval: str = "",
    approval_side: str = "",
    issues: Iterable[Issue] = (),
    columns: dict[str, Any],
) -> Decision:
    """A decision to be made. `columns` are the others of its record: `binding`, `kind` and so on."""
    way, deciding, answers = WAYS[template], list(deciders), list(issues)
    _somebody_decides(way, deciding, who_decides)
    made = Decision.objects.create(
        **how.columns,
        **_worked_out(initiative, answers) | _answered(columns),
        initiative=initiative,
        template=template,
        rule=way.rule,
        rule_stated_on=today(),
        question=question,
        who_decides=_in_words(way, deciding, who_decides),
    )
    made.issues.set(answers)
    if proposal:
        _word(how, made, proposal)
    if approval:
        Approval.objects.create(**how.columns, decision=made, body=approval, body_side=approval_side)
    _name(how, made, deciding, list(advisers))
    return made


@action
def name_deciders(
    how: How,
    decision: Decision,
    *,
    deciders: Iterable[Person] = (),
    advisers: Iterable[Person] = (),
    who_decides: str = "",
    body_side: str = "",
    may_stop: Iterable[Person] = (),
    heavier: Iterable[Person] = (),
    votes: int | None = None,
) -> Decision:
    """Who decides, said anew before it is made. `heavier` are those with `votes` votes instead of one."""
    it, way, deciding = still_open(decision), WAYS[decision.template], list(deciders)
    _somebody_decides(way, deciding, who_decides)
    more = list(heavier)
    if more and (votes or 0) < 2:
        raise Refused(_("Write how many votes each of them has: two or more."), "votes")
    it.who_decides, it.body_side = _in_words(way, deciding, who_decides), body_side
    # What was said before it is this, from today.
    it.rule_stated_on = today()
    it.save(update_fields=["who_decides", "body_side", "rule_stated_on"])
    _name(how, it, deciding, list(advisers), list(may_stop), dict.fromkeys((one.pk for one in more), votes))
    return it


@action
def change(
    how: How,
    decision: Decision,
    *,
    proposal: str,
    because: str = "",
    objection: Position | None = None,
    issues: Iterable[Issue] = (),
    columns: dict[str, Any],
) -> Decision:
    """Other words for it, and what changed them: an objection, or anything else that was said."""
    it = still_open(decision)
    before = it.proposal_set.first()
    if before and proposal != before.words and not because:
        raise Refused(_("Say what changed it: whose words, or what you learnt."), "because")
    for name, value in columns.items():
        setattr(it, name, value)
    it.save(update_fields=list(columns))
    it.issues.set(issues)
    if proposal and proposal != (before.words if before else ""):
        _word(how, it, proposal, because, objection)
    return it


def still_open(decision: Decision) -> Decision:
    """The decision as it is this moment, held until this is written; refused once it was made."""
    it = Decision.objects.select_for_update(of=("self",)).select_related("initiative").get(pk=decision.pk)
    if it.decided_on:
        raise Refused(_("It has been decided. Plan a new decision to change it."))
    return it


def _somebody_decides(way: Way, deciding: Collection[Person], in_words: str) -> None:
    if not way.is_ours:
        if not in_words:
            raise Refused(_("Say which body decides."), "who_decides")
    elif way.asks_one and len(deciding) != 1:
        raise Refused(_("Say which one person decides."), "deciders")
    elif not deciding and not in_words:
        raise Refused(
            _("Say who decides: tick them, or write it in a line, like “everyone who comes on the day”."),
            "deciders",
        )


def _in_words(way: Way, deciding: Collection[Person], in_words: str) -> str:
    """Never a name: these words go into the records that are assessed."""
    return in_words or (_("One of us") if way.asks_one else _("Those of us who are named"))


def _worked_out(initiative: Initiative, issues: Collection[Issue]) -> dict[str, Any]:
    """What the site knows already and need not ask."""
    stage = initiative.stage_set.filter(ended_on=None).order_by("-began_on", "-pk").first()
    raised_by = {issue.raised_by_side for issue in issues if issue.raised_by_side}
    return {
        "stage": stage.stage if stage else "",
        "level": initiative.level,
        "tier": initiative.tier,
        "raised_by_side": raised_by.pop() if len(raised_by) == 1 else "",
    }


def _answered(columns: dict[str, Any]) -> dict[str, Any]:
    """A question left open does not wipe out what was worked out."""
    return {name: value for name, value in columns.items() if value not in ("", None)}


def _word(
    how: How, decision: Decision, words: str, because: str = "", objection: Position | None = None
) -> None:
    Proposal.objects.create(
        **how.columns,
        decision=decision,
        version=decision.proposal_set.count() + 1,
        words=words,
        worded_on=today(),
        changed_because=because,
        objection=objection,
    )


def _name(
    how: How,
    decision: Decision,
    deciders: list[Person],
    advisers: list[Person],
    may_stop: Collection[Person] = (),
    votes: dict[int, int | None] | None = None,
) -> None:
    """Write down each one’s part. Whoever has said something keeps what they said."""
    parts = {person.pk: "advised" for person in advisers} | {person.pk: "decided" for person in deciders}
    _all_members(decision.initiative, parts)
    if strangers := [person.name for person in may_stop if parts.get(person.pk) != "decided"]:
        raise Refused(
            _("Not among those who decide: %(names)s.") % {"names": ", ".join(strangers)}, "may_stop"
        )
    if set(votes or {}) - {person.pk for person in deciders}:
        raise Refused(_("Only those who decide have votes. Tick them above as well."), "heavier")
    stops, weights = {person.pk for person in may_stop}, votes or {}
    _let_go(decision, parts)
    for pk, part in parts.items():
        told = {"part": part, "may_block": pk in stops, "weight": weights.get(pk) or 1}
        Position.objects.update_or_create(
            decision=decision, person_id=pk, defaults=told, create_defaults=told | how.columns
        )
    decision.passes_without_older = passes_without_older(decision)
    decision.save(update_fields=["passes_without_older"])


def _all_members(initiative: Initiative, parts: Collection[int]) -> None:
    members = set(members_of(initiative).filter(person__in=parts).values_list("person", flat=True))
    if missing := set(parts) - members:
        names = ", ".join(Person.objects.filter(pk__in=missing).values_list("name", flat=True))
        raise Refused(
            _("Not a member here: %(names)s. Choose from the members.") % {"names": names}, "deciders"
        )


def _let_go(decision: Decision, parts: Collection[int]) -> None:
    """Those who are no longer named: what they said stays as advice, and who said nothing is let go."""
    others = decision.position_set.exclude(person__in=parts)
    others.filter(stance="", reason="").delete()
    others.update(part="advised", may_block=False, weight=1)
