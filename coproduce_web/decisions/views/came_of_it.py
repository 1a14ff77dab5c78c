"""What a decision was, who else had to agree, what became of it, who was told."""

from collections.abc import Sequence
from typing import Any

from django.template.defaultfilters import linebreaksbr
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from coproduce_web.decisions.forms.afterwards import FATES, OUTCOMES
from coproduce_web.decisions.models import Approval, Decision, Fate
from coproduce_web.decisions.reading import Reading
from coproduce_web.decisions.views.crumbs import address
from coproduce_web.shared.sections import Link, Row, Section
from coproduce_web.shared.words import SIDES, on_day


def action_add(decision: Decision) -> str:
    """Where something is added that carries this out."""
    return f"{reverse('action_add', args=[decision.initiative_id])}?decision={decision.pk}"


def result(it: Reading, links: Sequence[Link]) -> Section:
    """The result, in plain words, with the reasons and what the least happy person said."""
    decision = it.it
    facts: list[tuple[str, Any]] = [
        (_("Why"), linebreaksbr(decision.reasons)),
        (_("Who was least happy"), linebreaksbr(decision.least_happy)),
        (_("We look at it again"), on_day(decision.review_on) if decision.review_on else ""),
        (_("Everybody’s part"), _complete(decision)),
    ]
    return Section(
        _("The decision"),
        note=_("Made on %(day)s.") % {"day": on_day(decision.decided_on)} if decision.decided_on else "",
        answer=_("Agreed.") if decision.result == "agreed" else _("Not agreed."),
        words=[decision.result_words] if decision.result_words else [],
        facts=[fact for fact in facts if fact[1]],
        links=links,
    )


def _complete(decision: Decision) -> str:
    if decision.parts_complete is None:
        return ""
    return _("All on record.") if decision.parts_complete else _("Not all on record.")


def approvals(it: Reading) -> list[Section]:
    """Who else had to agree, and what they did with it."""
    if not it.approvals:
        return []
    return [Section(_("Who else has to agree"), rows=[_approval(it, one) for one in it.approvals])]


def _approval(it: Reading, one: Approval) -> Row:
    outcome = dict(OUTCOMES)[one.outcome] if one.outcome else _("Not asked, or no answer yet.")
    day = _("On %(day)s.") % {"day": on_day(one.answered_on)} if one.answered_on else ""
    silent = _("They gave no reason.") if one.outcome in ("changed", "refused") and not one.reason else ""
    optional = "" if one.needed else _("It can go ahead without them.")
    link = Link(_("Write down what they did with it"), address("approval_answer", it.it, one.pk))
    return Row(
        one.body,
        quote=one.reason,
        words=str(outcome),
        note=" ".join(word for word in (day, silent, optional) if word),
        side=one.body_side,
        links=[link] if it.leads else [],
    )


def afterwards(it: Reading) -> list[Section]:
    """What became of it, what is done about it, and who was told; nothing of it before it is decided."""
    if not it.it.decided_on:
        return []
    return [
        Section(
            _("What became of it"),
            note=_("Looked at after six months, a year and two years."),
            at="fates",
            rows=[_fate(one) for one in it.fates],
            empty=_("Nobody has said yet."),
        ),
        Section(_("What is done about it"), words=[_done(it)], links=[*_to_actions(it), _to_trace(it)]),
        Section(_("Who was told"), words=[_told(it)]),
    ]


def _fate(one: Fate) -> Row:
    told = _("Told by: %(side)s.") % {"side": SIDES[one.told_by_side]} if one.told_by_side else ""
    by = _("Brought about by: %(side)s.") % {"side": SIDES[one.by_side]} if one.by_side else ""
    heading = f"{on_day(one.looked_on)}: {str(dict(FATES)[one.state]).lower()}"
    return Row(heading, quote=one.reason, note=f"{told} {by}".strip())


def _done(it: Reading) -> str:
    if not it.actions:
        return _("Nothing to be done is on record yet.")
    said = ngettext(
        "%(number)d thing to be done came of it.", "%(number)d things to be done came of it.", it.actions
    )
    return said % {"number": it.actions}


def _to_actions(it: Reading) -> list[Link]:
    return (
        [Link(_("What is to be done"), reverse("actions", args=[it.it.initiative_id]))] if it.actions else []
    )


def _to_trace(it: Reading) -> Link:
    return Link(_("Follow the whole thread"), address("decision_trace", it.it))


def _told(it: Reading) -> str:
    if it.told >= it.members:
        return _("Everybody who takes part has been told.")
    said = ngettext("%(told)d of %(all)d has been told.", "%(told)d of %(all)d have been told.", it.told)
    return said % {"told": it.told, "all": it.members}
