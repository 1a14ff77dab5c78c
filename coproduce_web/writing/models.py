"""The history, chained by hash; how a record reached us; forms already sent; text not yet sent."""

from typing import Any, ClassVar, Never

from django.db import models
from django.utils.translation import gettext_lazy as _

from coproduce_web.accounts.models import Person
from coproduce_web.shared.codes import CodeField


class Written(models.Model):
    """How a record reached us: every record says who wrote it down, by which channel and through whom.

    `written_by` is None where somebody wrote it themselves without signing in.
    """

    channel = CodeField(_("how it reached us"), code_list="channel", default="online")
    through = CodeField(_("through whom"), code_list="through", default="self")
    read_back = models.BooleanField(_("read back to them"), null=True, blank=True)
    written_by = models.ForeignKey(
        Person, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("written down by")
    )
    written_at = models.DateTimeField(_("written down"), auto_now_add=True)

    class Meta:
        abstract = True


class Entry(models.Model):
    """One thing somebody did. Added, never changed: a correction is a new entry.

    `did` is the action (`meetings.book`), `thing` what it was done to (`meetings.meeting 12`), `initiative`
    the piece of work it belongs to. `facts` hold codes, dates, numbers and keys, and no words of anybody's.
    `hash` is made of everything here and of the hash before it.
    """

    at = models.DateTimeField(_("when"))
    by = models.ForeignKey(
        Person, models.PROTECT, null=True, related_name="+", verbose_name=_("who wrote it down")
    )
    on_behalf_of = models.ForeignKey(
        Person, models.PROTECT, null=True, related_name="+", verbose_name=_("on whose behalf")
    )
    channel = CodeField(_("by which channel"), code_list="channel")
    did = models.CharField(_("what was done"), max_length=80)
    thing = models.CharField(_("to what"), max_length=80)
    initiative = models.BigIntegerField(_("in which initiative"), null=True, db_index=True)
    facts = models.JSONField(_("with which facts"), default=dict)
    before = models.CharField(_("the hash before it"), max_length=64, blank=True)
    hash = models.CharField(_("its hash"), max_length=64, unique=True)

    class Meta:
        verbose_name = _("entry in the history")
        verbose_name_plural = _("history")
        ordering: ClassVar = ["pk"]
        indexes: ClassVar = [models.Index(fields=["thing"], name="entry_by_thing")]

    def __str__(self) -> str:
        return f"{self.did} {self.thing}"

    def save(self, *args: Any, **options: Any) -> None:
        """Added once."""
        if self.pk is not None:
            raise TypeError("An entry of the history is never changed: write another.")
        super().save(*args, **options)

    def delete(self, *args: Any, **options: Any) -> Never:
        """Never."""
        raise TypeError("An entry of the history is never deleted.")


class Head(models.Model):
    """Where the chain ends, in one row that whoever writes holds: so no two entries follow the same one."""

    entries = models.PositiveBigIntegerField(_("how many entries"), default=0)
    hash = models.CharField(_("hash of the last"), max_length=64, blank=True)

    class Meta:
        verbose_name = _("end of the history")
        verbose_name_plural = _("end of the history")

    def __str__(self) -> str:
        return f"{self.entries}: {self.hash}"


class Sent(models.Model):
    """A form that was taken, and where it led: sent a second time, it leads there and writes nothing."""

    token = models.UUIDField(primary_key=True)
    led_to = models.CharField(_("led to"), max_length=300, blank=True)
    at = models.DateTimeField(_("when"), auto_now_add=True)

    class Meta:
        verbose_name = _("form sent")
        verbose_name_plural = _("forms sent")

    def __str__(self) -> str:
        return str(self.token)


class Draft(models.Model):
    """What somebody has typed into a form and not sent yet; `form` is the form's address."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="drafts", verbose_name=_("whose"))
    form = models.CharField(_("which form"), max_length=300)
    typed = models.JSONField(_("what was typed"), default=dict)
    at = models.DateTimeField(_("when"), auto_now=True)

    class Meta:
        verbose_name = _("draft")
        verbose_name_plural = _("drafts")
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["person", "form"], name="one_draft_of_a_form"),
        ]

    def __str__(self) -> str:
        return self.form
