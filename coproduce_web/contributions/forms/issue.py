"""What is asked of every issue."""

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.initiatives.fields import one_of, words


def title() -> forms.CharField:
    """The issue in a line."""
    return words(
        _("What is the issue, in a line?"),
        150,
        required=_("Write the issue in a line"),
        help_text=_("Like: no bus before ten."),
    )


def more() -> forms.CharField:
    """The issue at length."""
    return words(_("What is it about?"), 5000, rows=5, help_text=_("You may leave this empty."))


def level() -> forms.ChoiceField:
    """Whether it is about one life."""
    return one_of(_("Is it about one person’s life, or about many?"), "level")
