"""The way back to where the site is kept."""

from django.urls import reverse
from django.utils.translation import gettext as _


def crumbs() -> list[tuple[str, str]]:
    """The way back from a person's page."""
    return [(reverse("steward"), _("Keeping the site")), (reverse("steward_people"), _("People"))]
