"""What is asked about who people are. Nothing has to be answered, and nothing told before is shown."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from coproduce_web.initiatives.fields import ReachedForm, day, tick, words
from coproduce_web.people.actions.characteristics import Told
from coproduce_web.people.models import Characteristic
from coproduce_web.people.strands import AGE, YES_NO, asked
from coproduce_web.shared.forms import Words
from coproduce_web.shared.words import on_day


class Offering(forms.TextInput):
    """A line to write in, with words to choose from; own words do as well."""

    template_name = "people_offering.html"

    def __init__(self, offered: Iterable[str]) -> None:
        self.offered = tuple(offered)
        super().__init__()

    def get_context(self, name: str, value: Any, attrs: Any) -> dict[str, Any]:
        """The words, under a name that the line points to."""
        told = super().get_context(name, value, attrs)
        told["widget"]["offered"] = self.offered
        if self.offered:
            told["widget"]["attrs"]["list"] = f"{told['widget']['attrs'].get('id', name)}_offered"
        return told


class WhoIAmForm(forms.Form):
    """The year of birth, then one line for each strand."""

    born_in = forms.IntegerField(
        label=_("Year of birth"),
        min_value=1890,
        max_value=2999,
        required=False,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "class": "short"}),
        error_messages={
            "invalid": _("Write the year in figures, like 1942"),
            "min_value": _("Write the year in four figures, like 1942"),
        },
    )

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        lines = {}
        for one in asked():
            lines[one.name] = words(one.label, 100)
            lines[one.name].widget = Offering(one.offered)
            lines[one.name].widget.attrs["maxlength"] = "100"
        self.fields |= lines
        self.order_fields(["born_in", *lines])

    def told(self) -> list[Told]:
        """What was answered, strand by strand; yes and no in small letters."""
        said = {AGE: str(self.cleaned_data["born_in"] or "")}
        said |= {one.strand: " ".join(self.cleaned_data[one.name].split()) for one in asked()}
        return [
            Told(strand, value.lower() if value.lower() in YES_NO else value)
            for strand, value in said.items()
            if value
        ]


class WhoTheyAreForm(WhoIAmForm, ReachedForm):
    """What somebody told. What they told before is not shown, but it can be taken away."""

    take_away = tick(
        _("They want all they told before taken away"), help_text=_("Nobody sees it; it goes unread.")
    )
    told_on = day(_("When did they tell you?"))
    field_order = ("take_away", "told_on")


class WhichField(forms.ModelMultipleChoiceField):  # type: ignore[type-arg]
    """Things one has told, each with its day."""

    widget = forms.CheckboxSelectMultiple

    def label_from_instance(self, obj: Any) -> Words:
        """What it is about, what was told, and when."""
        day_told = _("Told on %(day)s") % {"day": on_day(obj.told_on)}
        return Words(f"{obj.get_strand_display()}: {obj.value}", str(day_told))


class TakeAwayForm(forms.Form):
    """Which of them go."""

    which = WhichField(
        label=_("What shall we take away?"),
        queryset=Characteristic.objects.none(),
        required=False,
        error_messages={"invalid_choice": _("That is not among what you told. Choose from the list")},
    )
    year_too = tick(_("The year of birth"))

    def __init__(self, found: Any, **options: Any) -> None:
        super().__init__(**options)
        self.fields["which"].queryset = found  # type: ignore[attr-defined]
