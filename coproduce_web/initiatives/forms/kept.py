"""What is asked about how fully things were written down."""

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.initiatives.fields import day, one_of
from coproduce_web.initiatives.tables import TABLES


class KeptForm(forms.Form):
    """Which records, of which days, how fully, by whom."""

    fully = one_of(_("How fully were they written down?"), "kept_how", required=_("Say how fully"))
    from_on = day(_("From which day?"))
    until_on = day(_("Until which day?"))
    tables = forms.MultipleChoiceField(
        label=_("Which records do you speak of?"),
        choices=list(TABLES.items()),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Tick at least one kind of record")},
    )
    by_side = one_of(_("Who wrote them down?"), "side")
