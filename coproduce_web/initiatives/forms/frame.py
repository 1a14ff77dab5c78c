"""What is asked about an initiative’s own page, and about the rules it declares."""

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.initiatives.fields import day, one_of, tick, words


class AboutForm(forms.Form):
    """Its frame: name, place, how far it reaches, since when and until when."""

    name = words(_("What is it called?"), 150, required=_("Write what it is called"))
    place = words(_("Where is it?"), 100)
    level = one_of(
        _("Whose lives is it about?"), "level", required=_("Say whether it is about one person or many")
    )
    tier = one_of(_("How far does it reach?"), "tier")
    activity = one_of(_("What kind of work is it?"), "activity")
    held_by_side = one_of(_("Who holds it together?"), "side")
    began_on = day(_("When did it begin?"))
    funded_until = day(_("Until when is there money for it?"), required=False)
    ended_on = day(_("When did it end?"), required=False, help_text=_("Leave it empty while it goes on."))


class ChairingForm(forms.Form):
    """The rules for each meeting."""

    older_majority = tick(
        _("Older people in the majority"), help_text=_("More than half of those who are there.")
    )
    older_chair = tick(
        _("An older person in the chair"),
        help_text=_("An older person who has the role of chair, alone or together with another."),
    )
