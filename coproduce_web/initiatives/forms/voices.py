"""What is asked about a group the work affects."""

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.initiatives.fields import day, number, one_of, tick, words
from coproduce_web.shared.codes import choices


class VoiceForm(forms.Form):
    """Who they are, whether they were contacted and joined, and if they are missing why, and what is done."""

    voice = words(
        _("Who are they?"),
        150,
        required=_("Write who they are"),
        help_text=_("A group and not a person, like: people who care for somebody and work."),
    )
    named_by_side = one_of(_("Who said that they belong here?"), "side")
    seldom_heard = tick(_("They are seldom heard"))
    needed = tick(
        _("They are needed to get it done"), help_text=_("A bus firm, a surgery, the parish council.")
    )
    contacted_on = day(
        _("When were they first contacted?"), required=False, help_text=_("Leave it empty if not yet.")
    )
    contacted_by = one_of(_("How were they contacted?"), "channel")
    joined_on = day(
        _("When did somebody from this group join?"),
        required=False,
        help_text=_("Leave it empty if nobody has."),
    )
    joined_year = forms.IntegerField(
        label=_("Or only the year they joined"),
        min_value=1950,
        max_value=2999,
        required=False,
        help_text=_("Where a day would tell who it is. Then nothing but the year is kept."),
        widget=forms.TextInput(attrs={"inputmode": "numeric", "class": "short"}),
        error_messages={"invalid": _("Write a year in figures, like 2026")},
    )
    heads = number(_("How many of them take part?"), help_text=_("Count heads. Leave it empty if unknown."))
    why_not = one_of(_("If nobody has joined: why?"), "why_not")
    being_done = words(_("What is being done about it?"), 1000, rows=3)
    stood_for_by = words(_("Who stands for them meanwhile?"), 150)
    in_hundred = forms.DecimalField(
        label=_("Of every 100 people here, how many are they?"),
        min_value=0,
        max_value=100,
        max_digits=5,
        decimal_places=2,
        required=False,
        help_text=_(
            "From a census or a register, like 12 or 3.5. With it the map can tell how many to expect."
        ),
        widget=forms.TextInput(attrs={"inputmode": "decimal", "class": "short"}),
        error_messages={"invalid": _("Write a number in figures, like 12 or 3.5")},
    )
    source = words(_("Where is that figure from?"), 200)
    strand = forms.ChoiceField(
        label=_("Which strand of equality is it?"),
        choices=[("", _("None of these")), *choices("strand")],
        required=False,
        help_text=_("If any. It helps to answer whether those seldom heard are here (1.2)."),
    )
    strand_value = words(_("Which of them?"), 100, help_text=_("Like: 85 and older."))
