"""What was given, what each question found in it, and the records that said no."""

from secrets import token_hex
from typing import ClassVar
from uuid import uuid4

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

# Of the records that said no, so many of each question are kept: the newest, and nobody pages further.
LISTED = 5000


def unguessable(given: "Given", filename: str) -> str:
    """Where a file is kept: its own name tells nothing and leads nowhere."""
    return f"given/{token_hex(16)}"


class Given(models.Model):
    """A file of records somebody gave, what they said of it, and when it was asked.

    `faults` is what was found wrong in it (see `faults.as_data`); while there are some and nobody has said
    to go on without those rows, nothing is asked. From `as_of` on, the fields are filled by asking.

    The site's own records stand here too. `scope` says which (`initiative 3`, `place Hallowby`,
    `everything`); they have neither owner nor file, and are asked anew when something was written.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    # A person's packages go before the person does: only then do the files go too.
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, verbose_name=_("given by")
    )
    scope = models.CharField(_("which of the site's own records"), max_length=150, blank=True)
    name = models.CharField(_("name"), max_length=100)
    filename = models.CharField(_("name of the file"), max_length=200)
    file = models.FileField(_("file"), upload_to=unguessable, max_length=100)
    given_at = models.DateTimeField(_("given"), auto_now_add=True)
    day = models.DateField(_("the day its giver says it reaches to"), null=True, blank=True)
    older_from = models.PositiveSmallIntegerField(_("older from this age"), default=65)
    made_up = models.BooleanField(_("made up"), default=False)
    shared = models.BooleanField(_("shown to everyone in a demonstration"), default=False)
    faults = models.JSONField(_("faults"), null=True, blank=True)
    as_of = models.DateField(_("the day its records reach to"), null=True, blank=True)
    as_of_from = models.CharField(_("how we know that day"), max_length=200, blank=True)
    principles = models.JSONField(_("the seven principles"), default=list, blank=True)

    class Meta:
        verbose_name = _("records given")
        verbose_name_plural = _("records given")
        ordering: ClassVar = ["-given_at", "pk"]
        indexes: ClassVar = [models.Index(fields=["owner", "-given_at"], name="given_by_owner")]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["scope"], condition=~models.Q(scope=""), name="own_records_of_a_scope_once"
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def asked(self) -> bool:
        """Whether its questions have been asked; until then it waits for its giver."""
        return self.as_of is not None


class Waiting(models.Model):
    """Own records in which something was written since they were asked: the asking is on its way."""

    scope = models.CharField(_("which of the site's own records"), max_length=150, unique=True)
    since = models.DateTimeField(_("since"), auto_now_add=True)

    class Meta:
        verbose_name = _("own records to be asked")
        verbose_name_plural = _("own records to be asked")

    def __str__(self) -> str:
        return self.scope


class Finding(models.Model):
    """What one question found, exact. `data` is what the library's `as_data` gives, of `by` the sides alone.

    `by` is kept whole beside it, since only the question's own page reads it. So is `asked_as`: the question,
    its SQL and the thresholds as they stood when it was asked, so that an answer and its grounds never part.
    While `key` stays (of the site's own records), so do the counts and the records that said no.
    """

    given = models.ForeignKey(Given, models.CASCADE, related_name="findings")
    question = models.CharField(_("question"), max_length=80)
    position = models.PositiveSmallIntegerField(_("place among the questions"))
    data = models.JSONField(_("what was found"))
    by = models.JSONField(_("by side, quarter and the rest"))
    asked_as = models.JSONField(_("the question as it was asked"))
    key = models.CharField(_("key of what was counted"), max_length=64, blank=True)

    class Meta:
        verbose_name = _("finding")
        verbose_name_plural = _("findings")
        ordering: ClassVar = ["position"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["given", "question"], name="a_question_is_asked_once"),
        ]

    def __str__(self) -> str:
        return self.question


class SaidNo(models.Model):
    """A record that said no, and where a spreadsheet shows it."""

    finding = models.ForeignKey(Finding, models.CASCADE, related_name="said_no")
    position = models.PositiveIntegerField(_("place, newest first"))
    record = models.TextField(_("record"))
    initiative = models.TextField(_("initiative"))
    asked_on = models.DateField(_("date"), null=True)
    table = models.CharField(_("table"), max_length=60)
    row = models.PositiveBigIntegerField(_("row"), null=True)

    class Meta:
        verbose_name = _("record that said no")
        verbose_name_plural = _("records that said no")
        ordering: ClassVar = ["position"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["finding", "position"], name="one_record_at_each_place"),
        ]

    def __str__(self) -> str:
        return self.record
