"""What a change came from, on its page."""

from collections.abc import Sequence

from django.urls import reverse
from django.utils.translation import gettext as _

from coproduce_web.changes.models import Change, Source
from coproduce_web.changes.who_told import may_answer
from coproduce_web.initiatives.access import Here
from coproduce_web.shared.sections import Link, Row, Section


def came_from(at: Here, it: Change) -> Section:
    """What it is said to come from, and whether whoever lives with it says so too."""
    sources: Sequence[Source] = list(it.source_set.select_related("action", "decision"))
    return Section(
        _("What it came from"),
        at="sources",
        rows=[_source(at, it, one) for one in sources],
        empty=_("Nobody has said yet what it came from."),
    )


def _source(at: Here, it: Change, one: Source) -> Row:
    ours = [it.initiative_id]
    address = (
        reverse("action", args=[*ours, one.action_id])
        if one.action
        else reverse("decision", args=[*ours, one.decision_id])
    )
    kind = _("Something done.") if one.action else _("A decision.")
    said = {
        True: _("Whoever lives with it says so too."),
        False: _("Whoever lives with it says that it did not come from this."),
        None: _("Whoever lives with it has not been asked."),
    }[one.agreed]
    ask = Link(_("Say if it came from this"), reverse("change_source", args=[*ours, it.pk, one.pk]))
    links = [ask] if one.agreed is None and may_answer(at, it) else []
    return Row(str(one), address, note=f"{kind} {said}", links=links)
