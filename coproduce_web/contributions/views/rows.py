"""Something said, and an issue, in a list."""

from django.utils.translation import gettext as _

from coproduce_web.contributions import access
from coproduce_web.contributions.models import Contribution, Issue
from coproduce_web.contributions.standing import in_short, kind_of, stands
from coproduce_web.contributions.views.crumbs import issue_page, page_of
from coproduce_web.initiatives.access import Here
from coproduce_web.shared.codes import say
from coproduce_web.shared.sections import Row
from coproduce_web.shared.words import on_day


def said_row(at: Here, one: Contribution) -> Row:
    """Something said, fetched `with_standing`."""
    # Not `get_channel_display`, which puts all the words of the list together for each row.
    kind, channel = kind_of(one), str(say("channel", one.channel)).lower()
    return Row(
        f"{access.author(at, one)}, {on_day(one.made_on)}",
        page_of(one),
        quote=in_short(one.start),  # type: ignore[attr-defined]
        words=stands(one, one.last_answered, one.last_told),  # type: ignore[attr-defined]
        note=f"{kind}, {channel}. {one.number}",
    )


def issue_row(issue: Issue) -> Row:
    """An issue, with the side that raised it."""
    return Row(issue.title, issue_page(issue), words=issue_stands(issue), side=issue.raised_by_side)


def issue_stands(issue: Issue) -> str:
    """How it stands, in a line."""
    if not issue.outcome:
        return _("Raised on %(day)s. Not settled yet.") % {"day": on_day(issue.raised_on)}
    day = _("Settled on %(day)s.") % {"day": on_day(issue.agreed_on)} if issue.agreed_on else ""
    return f"{issue.get_outcome_display()}. {day}".strip()
