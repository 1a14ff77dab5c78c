"""Telling a change: one’s own, or written down for somebody."""

from django.utils.translation import gettext_lazy as _

from coproduce_web.changes.forms.came_from import OfferingForm
from coproduce_web.changes.forms.source import came_from
from coproduce_web.changes.forms.told import area_of_life, better_or_worse, what_changed
from coproduce_web.initiatives.fields import (
    ReachedForm,
    day,
    member,
    tick,
    yes_no,
)


class OwnForm(OfferingForm):
    """A member tells it for themselves."""

    words = what_changed(
        _("What is different?"),
        _("In your own words. A change for the worse is as welcome: it shows where to look."),
    )
    direction = better_or_worse(_("All in all, is that better for you, or worse?"))
    outcome = area_of_life()
    source = came_from(_("What did it come from?"), help_text=_("If you know. It can be added later."))
    lives_with_it = yes_no(_("Is it your own life?"), help_text=_("No: it is somebody’s you know well."))
    noted_on = day(_("When did you notice it?"))
    may_be_known = tick(
        _("The group may know that I told it"),
        help_text=_("Otherwise only those who hold this work together know."),
    )


class WriteForm(OfferingForm, ReachedForm):
    """Written down for somebody: the same questions first, then who told it and how it reached you."""

    words = what_changed(
        _("What is different?"),
        _("Their own words, as near as you can. A change for the worse is as welcome."),
    )
    direction = better_or_worse(_("All in all, is that better for them, or worse?"))
    outcome = area_of_life()
    source = came_from(_("What did it come from?"), help_text=_("As they tell it. It can be added later."))
    lives_with_it = yes_no(
        _("Is it their own life?"), help_text=_("No: it is the life of somebody they know well.")
    )
    noted_on = day(_("When did they tell it?"))
    may_be_known = tick(_("The group may know that they told it"))
    told_by = member(_("Who told it?"), empty=_("Without a name, or not on our list"))
    field_order = (
        *("words", "direction", "outcome", "source", "lives_with_it", "noted_on", "may_be_known", "told_by"),
        *("channel", "through", "read_back"),
    )
