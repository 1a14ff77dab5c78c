"""What stands before a decision: what is proposed, how it is decided and by whom, and what was weighed."""

from typing import Any

from django.template.defaultfilters import linebreaksbr
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from coproduce_web.decisions.models import Decision, Proposal
from coproduce_web.decisions.reading import Reading
from coproduce_web.decisions.tally import needed
from coproduce_web.decisions.views.sides import counts_table
from coproduce_web.shared.codes import say as say_code
from coproduce_web.shared.sections import Row, Section
from coproduce_web.shared.words import SIDES, on_day

EARLIER_PASSES = {
    "yes": gettext_lazy("The group says: it could have passed with every older person against it."),
    "no": gettext_lazy("The group says: it could not have passed with every older person against it."),
    "not known": gettext_lazy("Whether it could have passed without older people is not on record."),
}
Facts = list[tuple[str, Any]]


def proposal(it: Reading) -> list[Section]:
    """What is proposed now, and how it was worded before."""
    if not it.wordings:
        return []
    now, *before = it.wordings
    heading = _("What was proposed") if it.it.decided_on else _("What is proposed")
    since = _("In these words since %(day)s.") % {"day": on_day(now.worded_on)} if before else ""
    sections = [Section(heading, note=since, quote=now.words)]
    if before:
        rows = [_change(later, earlier) for later, earlier in zip(it.wordings, before, strict=False)]
        sections.append(Section(_("How the words were changed"), rows=rows))
    return sections


def _change(later: Proposal, earlier: Proposal) -> Row:
    who = later.objection.person.name if later.objection else ""
    answers = _("On the objection of %(name)s.") % {"name": who} if who else ""
    until = _("Until %(day)s it said: %(words)s")
    return Row(
        later.changed_because,
        words=until % {"day": on_day(later.worded_on), "words": earlier.words},
        note=answers,
    )


def how(it: Reading) -> Section:
    """How it is decided and by whom, does it bind, and where."""
    decision = it.it
    facts: Facts = [
        (_("Who decides"), _who(it)),
        (_("By which rule"), "" if it.way.is_offered else say_code("rule", decision.rule)),
        (_("It takes"), _it_takes(it)),
        (_("Who is asked for advice"), ", ".join(_names(it, "advised"))),
        (_("Does it bind"), _binds(it)),
        (_("Who else has to agree"), ", ".join(one.body for one in it.approvals)),
        (_("At the meeting"), decision.meeting.title if decision.meeting else ""),
    ]
    return Section(_("How it is decided"), note=_said(decision), facts=[fact for fact in facts if fact[1]])


def _said(decision: Decision) -> str:
    stated = decision.rule_stated_on
    if stated is None:
        known = {"yes": _("People knew it beforehand."), "no": _("People did not know it beforehand.")}
        return known.get(decision.known_before, _("Whether people knew it beforehand is not on record."))
    if decision.decided_on and stated > decision.decided_on:
        return _("Written down on %(day)s, after it was decided.") % {"day": on_day(stated)}
    return _("Said on %(day)s.") % {"day": on_day(stated)}


def _who(it: Reading) -> str:
    names = _names(it, "decided")
    return ", ".join(names) if names and it.way.is_ours else it.it.who_decides


def _names(it: Reading, part: str) -> list[str]:
    named = [one.person.name for one in it.positions if one.part == part]
    if len(named) > 30:
        return [*named[:30], _("and %(number)d more") % {"number": len(named) - 30}]
    return named


def _it_takes(it: Reading) -> str:
    if it.it.template != "majority" or not it.counted.everyone:
        return ""
    votes = needed(it.counted.everyone, it.it.quota)
    return _("%(votes)d of %(all)d votes") % {"votes": votes, "all": it.counted.everyone}


def _binds(it: Reading) -> str:
    if it.it.binding == "yes":
        return _("Yes: what is decided is done.")
    if not it.it.binding:
        return ""
    return _("No: it recommends, and somebody else decides.")


def say(it: Reading) -> Section:
    """The design check, in words first; of an earlier decision, what the group says of it."""
    if not it.way.is_offered:
        told = EARLIER_PASSES.get(it.it.passes_without_older, EARLIER_PASSES["not known"])
        return Section(_("What say each side had"), words=[str(told)], table=counts_table(it.counts))
    check = it.check()
    note = _(
        "What the rule gives each side, whatever anybody says. "
        "Say is how often a vote is the one that turns the result."
    )
    return Section(
        _("What say each side has"),
        note=note if check.table and len(check.table.rows) > 3 else "",
        words=[" ".join(check.words)],
        table=check.table,
    )


def about(it: Reading) -> list[Section]:
    """Options, success, limits, money; and the issues it answers."""
    decision = it.it
    facts: Facts = [
        (_("The options"), _lines(decision.options)),
        (_("What success looks like"), _lines(decision.success)),
        (_("What can’t be changed"), _lines(decision.constraints)),
        (_("Money, people and time"), _lines(decision.resources)),
        (_("It costs"), _pounds(decision.money)),
        (_("Out of"), _pounds(decision.money_in_scope)),
        (_("What each side wanted"), _wishes(it)),
    ]
    told = [fact for fact in facts if fact[1]]
    sections = [Section(_("What was weighed"), facts=told)] if told else []
    if it.issues:
        rows = [
            Row(one.title, reverse("issue", args=[one.initiative_id, one.pk]), side=one.raised_by_side)
            for one in it.issues
        ]
        note = _("With each, the side that raised it.")
        sections.append(Section(_("What it answers"), note=note, rows=rows))
    return sections


def _lines(words: str) -> str:
    """As it was typed, a line for a line."""
    return linebreaksbr(words) if words else ""


def _pounds(money: Any) -> str:
    return "" if money is None else f"£{money:,.2f}".removesuffix(".00")


def _wishes(it: Reading) -> str:
    said = {"agreed": _("that it goes ahead"), "not agreed": _("that it does not")}
    return "; ".join(f"{SIDES[side]}: {said[wish]}" for side, wish in it.wanted.items())
