"""The words of the framework as they stand on a page: the library keeps codes, here they are said."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

JUDGEMENTS: dict[str, Promise] = {
    "shown": _("Shown"),
    "partly": _("Partly"),
    "not yet": _("Not yet"),
    "cannot tell": _("Cannot tell"),
    "not enough records": _("Not enough records"),
    "no records": _("No records"),
    "much alike": _("Much alike"),
    "unequal": _("Unequal"),
    "at least": _("At least"),
    "below": _("Below"),
    "described": _("Described, not judged"),
}

# In this order wherever they stand together.
SIDES: dict[str, Promise] = {
    "older person": _("Older people"),
    "community": _("Community"),
    "professional": _("Professionals"),
    "not known": _("Side not known"),
}
SIDE_CLASSES = {"older person": "older", "community": "community", "professional": "professional"}


def side_class(side: str) -> str:
    """The class that gives a side its colour and pattern in every picture; "unknown" for any other value."""
    return SIDE_CLASSES.get(side, "unknown")
