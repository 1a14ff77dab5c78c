"""The same questions for oneself, and for one who writes down what somebody told: then also how it came."""

from typing import Any

from django import forms

from coproduce_web.initiatives.fields import ReachedForm
from coproduce_web.people.access import Whose


def told(whose: Whose, own: type[forms.Form], theirs: type[ReachedForm], **options: Any) -> forms.Form:
    """The form for whoever has it open."""
    return own(**options) if whose.is_mine else theirs(whose.initiative, **options)
