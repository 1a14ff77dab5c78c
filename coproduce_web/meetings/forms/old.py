"""What is asked about a meeting of an earlier day, from its minutes: numbers will do."""

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.initiatives.fields import day, one_of, words
from coproduce_web.meetings.forms.came import HOW_MANY, OLDER_THERE, invited_numbers, numbers
from coproduce_web.meetings.forms.closing import decided_field, fully_field, stage_field, talked_about_field

THAT_DAY = _("Of that day: who came, and what was talked about. Be honest: most is good.")


class OldMinutesForm(forms.Form):
    """Which meeting, how many of each side came, what was talked about and decided."""

    held_on = day(_("On which day was it?"))
    title = words(_("What was the meeting called?"), 150, required=_("Write what it was called"))
    mode = one_of(_("How did we meet?"), "mode", required=_("Say how you met"))
    came = numbers(HOW_MANY, OLDER_THERE)
    invited = invited_numbers()
    talked_about = talked_about_field(more=False)
    decided = decided_field()
    stage = stage_field()
    fully = fully_field(THAT_DAY)
