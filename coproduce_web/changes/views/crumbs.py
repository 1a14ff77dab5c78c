"""Where a change is, and what it stands below."""

from django.urls import reverse
from django.utils.translation import gettext as _

from coproduce_web.changes.models import Change
from coproduce_web.initiatives.crumbs import Crumbs, crumbs


def change_crumbs(it: Change) -> Crumbs:
    """To the work, and its changes."""
    return crumbs(it.initiative, ("changes", _("Changes in people’s lives")))


def page_of(it: Change) -> str:
    """The change's own page."""
    return reverse("change", args=[it.initiative_id, it.pk])


def below(it: Change) -> Crumbs:
    """To the change itself, from what is asked about it."""
    return [*change_crumbs(it), (page_of(it), _("A change"))]
