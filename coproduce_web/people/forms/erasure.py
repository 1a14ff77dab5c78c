"""What is asked of somebody who wants to be erased."""

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.initiatives.fields import ReachedForm, day, tick


class AskForm(forms.Form):
    """They ask for it."""

    words_too = tick(
        _("Take away what was said as well"),
        help_text=_(
            "Ideas, worries, reasons and stories in somebody’s own words. Otherwise they stay with the group,"
            " without the name."
        ),
    )


class AskForForm(AskForm, ReachedForm):
    """Somebody else asked for it."""

    asked_on = day(_("When did they ask?"))
    field_order = ("words_too", "asked_on")


class DoForm(forms.Form):
    """It is done."""

    sure = tick(_("I have made sure that this is what they want"), help_text=_("It cannot be undone."))

    def clean_sure(self) -> bool:
        """Not by a slip of the finger."""
        if not self.cleaned_data["sure"]:
            raise forms.ValidationError(_("Ask them once more, then tick this"))
        return True
