"""The file that a list of people comes in: read and checked whole as soon as it is given."""

from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from coproduce.errors import SourceError
from coproduce_web.initiatives.models import Initiative
from coproduce_web.people.importing.checking import Checked, check
from coproduce_web.people.importing.columns import MOST
from coproduce_web.people.importing.reading import KINDS, read

MEGABYTES = 5


class ImportForm(forms.Form):
    """One file. `checked` is what was found in it."""

    file = forms.FileField(
        label=_("Your list"),
        help_text=_("A workbook (.xlsx or .ods), or a sheet saved as .csv."),
        widget=forms.FileInput(attrs={"accept": ",".join(KINDS)}),
        max_length=200,
        error_messages={
            "required": _("Choose a file"),
            "empty": _("That file is empty. Choose another"),
            "max_length": _("The name of that file is too long. Give it a shorter one, then choose it again"),
        },
    )

    def __init__(self, initiative: Initiative, **options: Any) -> None:
        super().__init__(**options)
        self.initiative = initiative
        self.checked = Checked()

    def clean_file(self) -> "UploadedFile[bytes]":
        """A file we can open, in which all is right."""
        file: UploadedFile[bytes] = self.cleaned_data["file"]
        name = file.name or ""
        if not name.lower().endswith(KINDS):
            kinds = {"kinds": ", ".join(KINDS)}
            words = _("We cannot open that kind of file. Choose one that ends in %(kinds)s")
            raise forms.ValidationError(words, params=kinds)
        if (file.size or 0) > MEGABYTES * 1024 * 1024:
            words = _("That file is larger than %(most)d MB. A list of names is much smaller")
            raise forms.ValidationError(words, params={"most": MEGABYTES})
        try:
            rows = read(name, file.chunks(), MOST + 2)
        except SourceError as wrong:
            raise forms.ValidationError(str(wrong)) from None
        self.checked = check(self.initiative, rows)
        if self.checked.faults:
            raise forms.ValidationError(_how_many(len(self.checked.faults)))
        return file


def _how_many(faults: int) -> str:
    words = ngettext(
        "Nobody was added yet. One thing is wrong; it stands below",
        "Nobody was added yet. %(n)d things are wrong; they stand below",
        faults,
    )
    return words % {"n": faults}
