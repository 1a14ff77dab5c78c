"""What is asked about what helps somebody to take part: of everybody the same, professionals too."""

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.initiatives.fields import ReachedForm, day, member, tick, words, yes_no
from coproduce_web.shared.codes import choices


class SupportForm(forms.Form):
    """What helps."""

    kinds = forms.MultipleChoiceField(
        label=_("What helps"),
        choices=choices("need_kind"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Tick all that is so. If nothing is needed, leave it empty: that is an answer too."),
    )
    words = words(
        _("Anything more about what is newly ticked"),
        500,
        rows=3,
        help_text=_("Like: I hear with my left ear only."),
    )


class SupportForForm(SupportForm, ReachedForm):
    """The same of somebody else, and when they were asked."""

    asked_on = day(_("When did you ask them?"))
    field_order = (*SupportForm.base_fields, "asked_on")


class NeedForm(forms.Form):
    """One need as it stands now."""

    stands = yes_no(_("Is it still needed?"))
    words = words(_("In their own words"), 500, rows=3)


class NeedForForm(NeedForm, ReachedForm):
    """The same of somebody else."""

    on = day(_("When did they say so?"))
    field_order = (*NeedForm.base_fields, "on")


class SupporterForm(forms.Form):
    """Who supports somebody."""

    name = words(_("What are they called?"), 200, required=_("Write what they are called"))
    who = words(_("Who are they?"), 100, help_text=_("Like: daughter, neighbour, interpreter, advocate."))
    phone = words(_("Their telephone number"), 60)
    agreed = tick(
        _("They know that we write this down"), help_text=_("Ask them first: it is about them, too.")
    )

    def clean_agreed(self) -> bool:
        """Nobody is written down unasked."""
        if not self.cleaned_data["agreed"]:
            raise forms.ValidationError(_("Ask them first, then tick this"))
        return True


class SupporterForForm(SupporterForm, ReachedForm):
    """The same of somebody else; it may be another member."""

    known_as = member(_("Is it another member here?"), empty=_("No"))
    field_order = ("name", "who", "phone", "known_as", "agreed")
