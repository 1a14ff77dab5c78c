"""Forms about an initiative, and how something reached whoever writes it down."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.initiatives.fields.chosen import one_of, pick
from coproduce_web.initiatives.fields.members import MemberField, MembersField
from coproduce_web.initiatives.models import Initiative

READ_BACK = [
    ("yes", _("Yes, and it was right")),
    ("mended", _("Yes, and I put right what was wrong")),
    ("no", _("Not yet")),
]


class OfInitiativeForm(forms.Form):
    """A form about an initiative: its members are offered, and nobody else's."""

    def __init__(self, initiative: Initiative, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.initiative = initiative
        for field in self.fields.values():
            if isinstance(field, MemberField | MembersField):
                field.of(initiative)


class ReachedForm(OfInitiativeForm):
    """The last questions of whoever writes down what somebody else said: how it came, was it read back."""

    channel = one_of(_("How did it reach you?"), "channel", required=_("Say how it reached you"))
    through = one_of(_("Who spoke?"), "through", required=_("Say who spoke"))
    read_back = pick(
        _("Did you read it back to them?"), READ_BACK, required=_("Say whether you read it back")
    )

    def reached(self) -> dict[str, Any]:
        """What `how()` needs of these answers; they leave `cleaned_data`."""
        said = {name: self.cleaned_data.pop(name) for name in ("channel", "through", "read_back")}
        return said | {"read_back": said["read_back"] != "no"}
