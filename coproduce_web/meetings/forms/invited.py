"""What somebody is asked when people are asked to a meeting, and when they reply."""

from collections.abc import Collection, Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.fields import MembersField, OfInitiativeForm, ReachedForm, day, pick, words
from coproduce_web.initiatives.models import Initiative
from coproduce_web.meetings.models import REPLIES
from coproduce_web.shared.codes import choices, say
from coproduce_web.shared.forms import Words

WOULD_HELP = _("What would make it easy to take part?")


class PeopleField(MembersField):
    """Members, each with the channel by which they are asked."""

    hints: Mapping[int, str]

    def label_from_instance(self, obj: Any) -> Words:
        """The name, and how they are asked."""
        return Words(obj.name, self.hints.get(obj.pk, ""))


class InviteForm(OfInitiativeForm):
    """Who is asked to a meeting. `routes` holds the channel of each, `asked` who was asked before."""

    people = PeopleField(
        label=_("Who is asked?"),
        queryset=Person.objects.none(),
        help_text=_("Each is asked in the way they asked for, and each is asked what they need."),
        error_messages={
            "required": _("Tick at least one person"),
            "invalid_choice": _("That is not a member here. Choose from the list"),
        },
    )

    def __init__(
        self,
        initiative: Initiative,
        *args: Any,
        routes: Mapping[int, str],
        asked: Collection[int],
        **options: Any,
    ) -> None:
        super().__init__(initiative, *args, **options)
        field = self.fields["people"]
        field.hints = {  # type: ignore[attr-defined]
            person: _now("Asked already") if person in asked else str(say("channel", channel))
            for person, channel in routes.items()
        }
        # Once some were asked, the others were left out on purpose.
        field.initial = [] if asked else list(routes)


def kinds_field() -> forms.MultipleChoiceField:
    """What would help, each with a box to tick."""
    return forms.MultipleChoiceField(
        label=WOULD_HELP,
        help_text=_("Tick as many as you like, or none."),
        choices=choices("need_kind"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )


NEED_WORDS = _("Would you say more about it, in your own words?")
EVERY_TIME = _("Keep this for every meeting from now on")


class ReplyForm(forms.Form):
    """One’s own reply. What is known already is not asked again."""

    reply = pick(_("Will you come?"), REPLIES, required=_("Say whether you will come"))
    kinds = kinds_field()
    words = words(NEED_WORDS, 500, rows=3)
    every_time = forms.BooleanField(label=EVERY_TIME, required=False)

    def __init__(self, already: Collection[str], *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        leave_out(self, already)


class ReplyForForm(ReachedForm):
    """The same questions in the same order, for a reply that somebody gave another way."""

    reply = pick(_("Will they come?"), REPLIES, required=_("Say whether they will come"))
    kinds = kinds_field()
    words = words(NEED_WORDS, 500, rows=3)
    every_time = forms.BooleanField(label=EVERY_TIME, required=False)
    replied_on = day(_("When did they say so?"))
    field_order = ("reply", "kinds", "words", "every_time", "replied_on")

    def __init__(self, initiative: Initiative, already: Collection[str], *args: Any, **options: Any) -> None:
        super().__init__(initiative, *args, **options)
        leave_out(self, already)


def leave_out(form: forms.Form, already: Collection[str]) -> None:
    """Offer only the kinds of need that were not told before."""
    offered = [(code, said) for code, said in choices("need_kind") if code not in already]
    form.fields["kinds"].choices = offered  # type: ignore[attr-defined]


class SentForm(forms.Form):
    """The day on which they went."""

    sent_on = day(_("When did they go?"))
