"""Each record of a trace as a knot: how far it is, and what is said of it to this reader."""

from collections.abc import Iterable

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from coproduce_web.actions.models import Action
from coproduce_web.changes.first_words import start_of
from coproduce_web.changes.models import Change
from coproduce_web.changes.says import IN_SHORT, WENT
from coproduce_web.changes.trace.chain import ACTION, CHANGE, DECISION, ISSUE, Chain, Key
from coproduce_web.changes.trace.knot import ENDED, TO_COME, US, Knot
from coproduce_web.changes.trace.voices import listed, voice
from coproduce_web.changes.who_told import told
from coproduce_web.contributions.models import Issue
from coproduce_web.contributions.standing import in_short
from coproduce_web.decisions.models import Decision
from coproduce_web.decisions.ways_to_decide import WAYS
from coproduce_web.initiatives.access import Here, today
from coproduce_web.shared.codes import say


def knots_of(chain: Chain) -> list[Knot]:
    """Every record of the chain, column by column."""
    leads = {one for one, _other in chain.joins}
    return [
        *(voice(chain, one) for one in chain.said),
        *(_issue(one, leads) for one in chain.issues),
        *(_decision(one) for one in chain.decisions),
        *(_action(one, leads) for one in chain.actions),
        *(_change(chain.here, one) for one in chain.changes),
    ]


def _issue(one: Issue, leads: Iterable[Key]) -> Knot:
    key = (ISSUE, one.pk)
    taken_up = one.outcome == "agreed" or key in leads
    state = US if taken_up else ENDED if one.outcome else TO_COME
    titles = {
        US: _("It became an issue: %(title)s"),
        ENDED: _("It did not become an issue we work on: %(title)s"),
        TO_COME: _("Raised, and not agreed yet: %(title)s"),
    }
    return Knot(
        key,
        state,
        label=one.title,
        title=titles[state] % {"title": one.title},
        day=one.agreed_on or one.raised_on,
        href=reverse("issue", args=[one.initiative_id, one.pk]),
        words=_how_agreed(one) if state == US else one.reason,
    )


def _how_agreed(one: Issue) -> str:
    by = str(say("agreed_sides", one.agreed_sides)) if one.agreed_sides else ""
    how = str(say("agreed_how", one.agreed_how)) if one.agreed_how else ""
    unknown = str(say("agreed_how", "not known"))
    return " ".join(
        f"{words}." for words in (how, _("Agreed by: %(sides)s") % {"sides": by.lower()} if by else "")
        if words and words != unknown
    )  # fmt: skip


def _decision(one: Decision) -> Knot:
    made = {"agreed": US, "": TO_COME}.get(one.result, ENDED) if one.decided_on else TO_COME
    titles = {
        US: _("Decided: %(question)s"),
        ENDED: _("Decided against: %(question)s"),
        TO_COME: _("To be decided: %(question)s"),
    }
    return Knot(
        (DECISION, one.pk),
        made,
        label=one.result_words or one.question,
        title=titles[made] % {"question": one.question},
        day=one.decided_on,
        href=reverse("decision", args=[one.initiative_id, one.pk]),
        words=in_short((one.reasons if made == ENDED else "") or one.result_words),
        note=_who_decided(one),
    )


def _who_decided(one: Decision) -> str:
    """By which rule, how many decided, and how many of them are older people."""
    name = WAYS[one.template].name
    deciders, older = vars(one)["deciders"], vars(one)["older_deciders"]
    if not deciders:
        return f"{name}."
    words = ngettext("%(number)d person decided", "%(number)d people decided", deciders)
    told = words % {"number": deciders}
    if older == 0:
        return _("%(way)s. %(told)s, no older person among them.") % {"way": name, "told": told}
    return _("%(way)s. %(told)s, %(older)d of them older.") % {"way": name, "told": told, "older": older}


def _action(one: Action, leads: Iterable[Key]) -> Knot:
    dropped = one.result == "dropped"
    state = US if one.done_on or (ACTION, one.pk) in leads else ENDED if dropped else TO_COME
    titles = {US: _("Done: %(what)s"), ENDED: _("Dropped: %(what)s"), TO_COME: _("To be done: %(what)s")}
    late = state == TO_COME and one.due_on is not None and one.due_on < today()
    return Knot(
        (ACTION, one.pk),
        state,
        label=one.what,
        title=titles[state if one.done_on or state != US else TO_COME] % {"what": one.what},
        day=one.done_on or one.due_on,
        href=reverse("action", args=[one.initiative_id, one.pk]),
        words=_doers(one),
        note=one.reason if dropped or late else "",
        more=_("late") if late else "",
    )


def _doers(one: Action) -> str:
    names = [doer.person.name for doer in one.doers.all()]
    return _("By %(names)s.") % {"names": listed(names)} if names else ""


def _change(here: Here, one: Change) -> Knot:
    went = str(WENT[one.direction])
    return Knot(
        (CHANGE, one.pk),
        US,
        label=start_of(one),
        title=f"{went}: {one.outcome.words}" if one.outcome else went,
        day=one.noted_on,
        href=reverse("change", args=[one.initiative_id, one.pk]),
        quote=start_of(one),
        note=f"{told(here, one)} {IN_SHORT[one.status]}",
    )
