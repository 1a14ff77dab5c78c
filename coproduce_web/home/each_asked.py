"""Each thing that is asked of a member, in words, with the way to answer it."""

from django.urls import reverse
from django.utils.translation import gettext as _

from coproduce_web.contributions.standing import in_short
from coproduce_web.home.gathered import Waits
from coproduce_web.home.words import by
from coproduce_web.initiatives.access import today
from coproduce_web.shared.codes import say
from coproduce_web.shared.sections import Link, Row

# Nobody in particular is asked.
OFFERED = "offered"
Asked = tuple[str, str, Link]


def _part(one: Waits) -> Asked:
    words = _("The group decides on %(day)s. What do you say?") % {"day": by(one.day)}
    link = Link(_("Say what you think"), reverse("position_mine", args=[one.work, one.pk]))
    return one.words, words if one.day else _("The group is to decide. What do you say?"), link


def _do(one: Waits) -> Asked:
    link = Link(_("Say how it goes"), reverse("action", args=[one.work, one.pk]))
    late = one.day is not None and one.day < today()
    words = _("You said you would, by %(day)s. It is late: say why, or that it is done.")
    return one.words, (words if late else _("You said you would, by %(day)s.")) % {"day": by(one.day)}, link


def _task(one: Waits) -> Asked:
    words = _("Yours at the meeting on %(day)s.") % {"day": by(one.day)}
    return one.words, words, Link(_("Who does what"), reverse("tasks", args=[one.work, one.place]))


def _met(one: Waits) -> Asked:
    words = _("You needed this for the meeting on %(day)s. Was it there?") % {"day": by(one.day)}
    link = Link(_("Say if it was met"), reverse("need_met", args=[one.work, one.pk]))
    return str(say("need_kind", one.words)), words, link


def _agree(one: Waits) -> Asked:
    words = _("You told us this on %(day)s. Is it right as it stands?") % {"day": by(one.day)}
    link = Link(_("Say if it is right"), reverse("change_status", args=[one.work, one.pk]))
    return in_short(one.words), words, link


def _offered(one: Waits) -> Asked:
    words = _("For the meeting on %(day)s. Who would like to?") % {"day": by(one.day)}
    return one.words, words, Link(_("Take it on"), reverse("tasks", args=[one.work, one.place]))


WORDS = {
    "part": _part,
    "do": _do,
    "task": _task,
    "ask met": _met,
    "agree": _agree,
    OFFERED: _offered,
}


def row(one: Waits, note: str) -> Row:
    """One of these."""
    title, words, link = WORDS[one.kind](one)
    return Row(title, words=words, note=note, links=[link])
