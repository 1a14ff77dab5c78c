"""The page of something to be done, and the way back from it."""

from django.urls import reverse
from django.utils.translation import gettext as _

from coproduce_web.actions.models import Action
from coproduce_web.initiatives.crumbs import Crumbs, crumbs
from coproduce_web.initiatives.models import Initiative


def page_of(it: Action) -> str:
    """Its own page."""
    return reverse("action", args=[it.initiative_id, it.pk])


def list_crumbs(initiative: Initiative) -> Crumbs:
    """To the work, and all that is to be done in it."""
    return crumbs(initiative, ("actions", _("What is to be done")))
