"""The way back to all records."""

from django.urls import reverse
from django.utils.translation import gettext as _


def list_crumbs() -> list[tuple[str, str]]:
    """To the list."""
    return [(reverse("assessments"), _("All records"))]
