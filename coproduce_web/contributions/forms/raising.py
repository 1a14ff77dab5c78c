"""Raising an issue: by a member, or written down for somebody."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.contributions.forms.grows_out_of import grows_out_of, offer_contributions
from coproduce_web.contributions.forms.issue import level, more, title
from coproduce_web.initiatives.fields import ReachedForm, day, member, one_of
from coproduce_web.initiatives.models import Initiative


class RaiseForm(forms.Form):
    """Raised by a member."""

    title = title()
    words = more()
    contributions = grows_out_of()
    level = level()
    nameless = forms.BooleanField(label=_("Do not say that I raised it: only my side"), required=False)

    def __init__(self, initiative: Initiative, first: int | None, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        offer_contributions(self, initiative, first)


class RaiseForForm(ReachedForm):
    """Raised by somebody else, and written down for them."""

    title = title()
    words = more()
    contributions = grows_out_of()
    level = level()
    raised_by = member(_("Who raised it?"), empty=_("Without a name"))
    side = one_of(_("If there is no name: which side did it come from?"), "side")
    raised_on = day(_("When was it raised?"))
    field_order = ("title", "words", "contributions", "level", "raised_by", "side", "raised_on")

    def __init__(self, initiative: Initiative, first: int | None, *args: Any, **options: Any) -> None:
        super().__init__(initiative, *args, **options)
        offer_contributions(self, initiative, first)
