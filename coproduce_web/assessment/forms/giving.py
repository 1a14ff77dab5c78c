"""What somebody is asked when they give records: the file, its name, and two things only they may know."""

from pathlib import PurePath
from typing import Any

from django import forms
from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

from coproduce.errors import SourceError
from coproduce_web.shared.forms import DayField

KINDS = (".zip", ".xlsx", ".ods", ".pb", ".pb.gz")
MEGABYTE = 1024 * 1024


class GiveForm(forms.Form):
    """One file, and what to know of it."""

    file = forms.FileField(
        label=_("Your file"),
        help_text=_("A workbook (.xlsx or .ods), a .zip of tables, or ballots (.pb or .pb.gz)."),
        widget=forms.FileInput(attrs={"accept": ",".join((*KINDS, ".gz"))}),
        max_length=200,
        error_messages={
            "required": _("Choose a file"),
            "empty": _("That file is empty. Choose another"),
            "max_length": _("The name of that file is too long. Give it a shorter one, then choose it again"),
        },
    )
    name = forms.CharField(
        label=_("What shall we call it?"),
        help_text=_(
            "As you would say it, like “Lunch club, spring”. Left empty, it gets the name of the file."
        ),
        max_length=100,
        required=False,
        error_messages={"max_length": _("Use at most 100 letters")},
    )
    day = DayField(
        label=_("Up to which day were these records kept?"),
        help_text=_("For example, 31 3 2026. Left empty, we look for it in the records."),
        required=False,
    )
    older_from = forms.IntegerField(
        label=_("From what age is somebody an older person here?"),
        help_text=_("Needed only for ballots, where each voter’s age is written."),
        min_value=1,
        max_value=120,
        initial=65,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "class": "short"}),
        error_messages={
            "required": _("Write an age, like 65"),
            "invalid": _("Write the age in numbers, like 65"),
            "min_value": _("Write an age between 1 and 120"),
            "max_value": _("Write an age between 1 and 120"),
        },
    )

    def clean_file(self) -> "UploadedFile[bytes]":
        """Only a kind we can open, and no larger than the site takes."""
        file: UploadedFile[bytes] = self.cleaned_data["file"]
        if not (file.name or "").lower().endswith(KINDS):
            raise forms.ValidationError(
                _("We cannot open that kind of file. Choose one that ends in %(kinds)s"),
                params={"kinds": ", ".join(KINDS)},
            )
        if (file.size or 0) > settings.UPLOAD_LIMIT_MB * MEGABYTE:
            raise forms.ValidationError(
                _("That file is larger than %(limit)s MB. Choose a smaller one, or make a .zip of it"),
                params={"limit": settings.UPLOAD_LIMIT_MB},
            )
        return file

    def refused(self, wrong: SourceError) -> None:
        """Say beside the field why the library could not open the file, or that it needs the day."""
        if "--as-of" in str(wrong):
            self.add_error("day", _("These records hold no date. Write the day up to which they were kept"))
        else:
            self.add_error("file", str(wrong))

    def clean(self) -> dict[str, Any] | None:
        """A file without a name of its own choosing goes by its own."""
        file = self.cleaned_data.get("file")
        if file and not self.cleaned_data.get("name"):
            self.cleaned_data["name"] = PurePath(file.name).name[:100]
        return self.cleaned_data
