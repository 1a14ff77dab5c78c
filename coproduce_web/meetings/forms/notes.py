"""What somebody is asked when they write the notes of a meeting."""

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.initiatives.fields import words


class NotesForm(forms.Form):
    """The notes. `based_on` is the version that stood in the box when it was opened."""

    words = words(
        _("What was said, and what comes of it?"),
        100_000,
        required=_("Write the notes"),
        rows=24,
        help_text=_(
            "In plain words. Leave an empty line between paragraphs. Begin a line with - to make a list."
        ),
    )
    based_on = forms.IntegerField(widget=forms.HiddenInput, min_value=0)
