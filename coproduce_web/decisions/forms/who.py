"""Who decides: asked when a decision is planned, and again when that is said anew."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from coproduce_web.decisions.ways_to_decide import Way
from coproduce_web.initiatives.access import members_of
from coproduce_web.initiatives.fields import (
    MemberField,
    MembersField,
    OfInitiativeForm,
    member,
    members,
    number,
    one_of,
    words,
)
from coproduce_web.initiatives.models import Initiative

SAY_WHO = _("Say who decides: tick them, or write it in a line below")


class WhoForm(OfInitiativeForm):
    """Who decides and who is asked; each way to decide asks it in its own words."""

    deciders = members(_("Who decides?"))
    who_decides = words(
        _("Or, where you keep no list: who decides, in a line?"),
        300,
        help_text=_("Like “everyone who comes on 3 May”. No names here: it goes into what is assessed."),
    )
    body_side = one_of(_("Which side are they on?"), "side")
    advisers = members(_("Who is asked for advice?"))

    def __init__(self, initiative: Initiative, way: Way, *args: Any, **options: Any) -> None:
        super().__init__(initiative, *args, **options)
        self.way = way
        # Fetched once for all the questions that offer members, and for what say each side would have.
        self.memberships = list(members_of(initiative).order_by("person__name", "pk"))
        if way.is_ours:
            del self.fields["body_side"]
        else:
            self._elsewhere()
        if way.asks_one:
            self._one_person(initiative)
        offered = [(one.person_id, one.person.name) for one in self.memberships]
        for field in self.fields.values():
            if isinstance(field, MembersField):
                field.choices = offered
            elif isinstance(field, MemberField):
                field.choices = [("", field.empty_label), *offered]

    def _elsewhere(self) -> None:
        del self.fields["deciders"]
        body = words(
            _("Which body decides?"),
            300,
            required=_("Say which body decides, like “the council’s cabinet”"),
            help_text=_("The name of the body, not of a person."),
        )
        self.fields["who_decides"] = body
        self.fields["advisers"].label = _("Who of us says what we want?")

    def _one_person(self, initiative: Initiative) -> None:
        del self.fields["who_decides"]
        one = member(_("Which one person decides?"), required=_("Say which one person decides"))
        one.of(initiative)
        self.fields["deciders"] = one
        self.fields["advisers"].label = _("Whom does it touch? They are asked first")

    def clean(self) -> dict[str, Any]:
        """Somebody decides: by name, or in words where no list is kept."""
        cleaned = super().clean() or self.cleaned_data
        if self.way.asks_one and cleaned.get("deciders"):
            cleaned["deciders"] = [cleaned["deciders"]]
        elif self.way.is_ours and "deciders" in cleaned and not (
            cleaned["deciders"] or cleaned.get("who_decides")
        ):  # fmt: skip
            self.add_error("deciders", SAY_WHO)
        return cleaned


class DecidersForm(WhoForm):
    """Who decides, said anew before it is made."""

    may_stop = members(_("Who may stop it alone?"), help_text=_("Mostly nobody."))
    heavier = members(_("Who has more than one vote?"), help_text=_("Mostly nobody."))
    votes = number(_("How many votes has each of them?"), most=100)

    def __init__(self, initiative: Initiative, way: Way, *args: Any, **options: Any) -> None:
        super().__init__(initiative, way, *args, **options)
        if way.template != "majority":
            for name in ("may_stop", "heavier", "votes"):
                del self.fields[name]
