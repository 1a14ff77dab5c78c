"""How something to be done stands, in a line."""

from django.utils.translation import gettext as _

from coproduce_web.actions.models import Action
from coproduce_web.initiatives.access import today
from coproduce_web.shared.words import on_day


def standing(it: Action) -> str:
    """How it stands, in a line."""
    if it.done_on:
        return _("Done on %(day)s.") % {"day": on_day(it.done_on)}
    if it.result == "dropped":
        return _("Dropped: %(reason)s") % {"reason": it.reason}
    if it.due_on is None:
        return _("No day is set.")
    words = _("Late: it was meant for %(day)s.") if it.due_on < today() else _("By %(day)s.")
    return words % {"day": on_day(it.due_on)}
