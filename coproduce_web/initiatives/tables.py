"""The tables of records as a group would call them: those that a person can write down on this site."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

TABLES: dict[str, Promise] = {
    "memberships": _("Who is in it, and on which side"),
    "affected": _("The groups of people it touches, and who is missing"),
    "stages": _("The stages"),
    "roles": _("Who had which role"),
    "resources": _("Money and other resources"),
    "contributions": _("What people said, and what they were answered"),
    "issues": _("What was raised to work on"),
    "meetings": _("The meetings"),
    "attendance": _("Who was asked to each meeting, and who came"),
    "meeting_sides": _("How many came to each meeting, side by side"),
    "agenda": _("What each meeting talked about, and who put it there"),
    "tasks": _("Who did what at each meeting"),
    "needs": _("What people needed, and whether they got it"),
    "decisions": _("The decisions"),
    "positions": _("Who decided each of them, and how each person stood"),
    "decision_sides": _("How many decided, side by side"),
    "preferences": _("What each side wanted"),
    "approvals": _("Who else had to agree, and what they said"),
    "fates": _("What became of each decision"),
    "actions": _("What was to be done, and whether it was"),
    "barriers": _("What was in the way"),
    "outcomes": _("The areas of life to judge by"),
    "changes": _("What changed in people’s lives"),
    "change_sources": _("What each change came from"),
    "pulses": _("How many cards were given out and came back"),
    "judgements": _("What people said on their cards"),
}


def called(table: str) -> str:
    """A table in plain words."""
    return str(TABLES.get(table, table))
