"""What is asked of a steward."""

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.fields import YES_NO, pick, words

LONGEST_ADDRESS = 254
WRONG = {
    "required": _("Write an email address, like margaret@example.org"),
    "invalid": _("Write an email address, like margaret@example.org"),
    "max_length": _("That is longer than an address can be. Look at it again"),
}


class AddForm(forms.Form):
    """Somebody who may sign in."""

    name = words(_("What are they called?"), 200, required=_("Write what they are called"))
    email = forms.EmailField(
        label=_("Their email address"),
        help_text=_("The code to sign in goes there. See that it is theirs, letter by letter."),
        max_length=LONGEST_ADDRESS,
        widget=forms.EmailInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
        error_messages=WRONG,
    )


class ChangeForm(AddForm):
    """What is known of somebody, and whether they may sign in."""

    email = forms.EmailField(
        label=_("Their email address"),
        help_text=_("Without one nobody can sign in, and nobody needs to, to take part."),
        max_length=LONGEST_ADDRESS,
        required=False,
        widget=forms.EmailInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
        error_messages=WRONG,
    )
    may_sign_in = pick(_("May they sign in?"), YES_NO, required=_("Say whether they may sign in"))

    @staticmethod
    def of(person: Person) -> dict[str, str]:
        """The form as it stands."""
        may = "yes" if person.is_active else "no"
        return {"name": person.name, "email": person.email or "", "may_sign_in": may}

    def clean_may_sign_in(self) -> bool:
        """Yes or no."""
        return bool(self.cleaned_data["may_sign_in"] == "yes")
