"""Who raised what stands on an agenda: by name where that may be known, else the side they are on."""

from collections.abc import Iterable

from django.db.models import Q
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from coproduce_web.contributions.models import Contribution, Issue
from coproduce_web.initiatives.access import Here, sides_of
from coproduce_web.meetings.models import AgendaItem

BY_SIDE = {
    "older person": gettext_lazy("an older person"),
    "community": gettext_lazy("somebody from the community"),
    "professional": gettext_lazy("a professional"),
}


class Raised:
    """Says of each item, in a sentence, who raised it: the same to every reader, for an agenda is hung up.

    Asks once for all of them.
    """

    def __init__(self, at: Here, issues: Iterable[Issue | None]) -> None:
        self.at = at
        raised = [one for one in issues if one and one.raised_by_id]
        people = [one.raised_by_id for one in raised if one.raised_by_id]
        self.sides = sides_of(at.initiative, people) if people else {}
        self.known = self._known(raised)

    def _known(self, issues: list[Issue]) -> set[tuple[int, int | None]]:
        """Of which issues the group may know who raised them, for that person said so."""
        if not issues:
            return set()
        told = Contribution.objects.filter(may_be_known=True, issues__in=[one.pk for one in issues])
        return set(told.values_list("issues", "person"))

    def side(self, issue: Issue) -> str:
        """The side that raised it, as far as anybody knows."""
        return issue.raised_by_side or self.sides.get(issue.raised_by_id or 0, "")

    def of_issue(self, issue: Issue) -> str:
        """Who raised an issue."""
        person = issue.raised_by
        if person and (issue.pk, person.pk) in self.known:
            return _("Raised by %(who)s.") % {"who": person.name}
        if who := BY_SIDE.get(self.side(issue)):
            return _("Raised by %(who)s.") % {"who": who}
        return _("Nobody wrote down who raised it.")

    def of_item(self, item: AgendaItem) -> str:
        """Who raised what an item is about, or who put it there."""
        if item.issue:
            return self.of_issue(item.issue)
        if who := BY_SIDE.get(item.put_by_side):
            return _("Put here by %(who)s.") % {"who": who}
        return ""


def may_be_put(at: Here) -> Q:
    """The issues that may stand on an agenda: raised and not turned down."""
    return Q(initiative=at.initiative, outcome__in=("", "agreed"))
