"""What people say, what they are answered, that they were told, and the issues that grow out of it."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from coproduce_web.accounts.models import Person
from coproduce_web.contributions.numbers import drawn
from coproduce_web.initiatives.models import OfInitiative
from coproduce_web.shared.codes import CodeField
from coproduce_web.writing.models import Written

# As long as a letter of forty pages; more is asked for in another way.
LONGEST = 20_000


def unguessable() -> str:
    """The end of an address that nobody finds by trying, and that can be typed from a poster."""
    return drawn(9).lower()


class Door(OfInitiative):
    """A link through which anyone may say something, without signing in; on paper it is a QR code."""

    token = models.CharField(_("the end of its address"), max_length=40, unique=True, default=unguessable)
    words = models.CharField(_("where it hangs or who has it"), max_length=150)
    opened_on = models.DateField(_("opened on"))
    withdrawn_on = models.DateField(_("withdrawn on"), null=True, blank=True)

    class Meta:
        verbose_name = _("door")
        verbose_name_plural = _("doors")
        ordering: ClassVar = ["-pk"]

    def __str__(self) -> str:
        return self.words


class Issue(OfInitiative):
    """Something raised to work on; who raised it, and how it was agreed, or why not."""

    title = models.CharField(_("in a line"), max_length=150)
    words = models.TextField(_("what it is about"), max_length=5000, blank=True)
    raised_by = models.ForeignKey(
        Person, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("raised by")
    )
    raised_by_side = CodeField(_("raised by which side"), code_list="side", blank=True)
    raised_on = models.DateField(_("raised on"))
    could_refuse = models.BooleanField(_("the group could have refused it"), null=True, blank=True)
    outcome = CodeField(_("what became of it"), code_list="issue_outcome", blank=True)
    outcome_by_side = CodeField(_("who said so"), code_list="side", blank=True)
    agreed_on = models.DateField(_("agreed on"), null=True, blank=True)
    agreed_how = CodeField(_("how it was agreed"), code_list="agreed_how", blank=True)
    agreed_sides = CodeField(_("by whom"), code_list="agreed_sides", blank=True)
    reason = models.TextField(_("the reason"), max_length=2000, blank=True)
    level = CodeField(_("level"), code_list="level", blank=True)

    class Meta:
        verbose_name = _("issue")
        verbose_name_plural = _("issues")
        ordering: ClassVar = ["-raised_on", "-pk"]
        indexes: ClassVar = [models.Index(fields=["initiative", "-raised_on"], name="issues_newest_first")]

    def __str__(self) -> str:
        return self.title


class Contribution(OfInitiative):
    """Something offered or said by anyone, by any channel: said by `person` (or nobody), written by another.

    `number` is what somebody without a name can ask after.
    """

    number = models.CharField(_("its number"), max_length=12, unique=True)
    person = models.ForeignKey(
        Person, models.PROTECT, null=True, blank=True, related_name="contributions", verbose_name=_("said by")
    )
    side = CodeField(_("side"), code_list="side", blank=True)
    kind = CodeField(_("kind"), code_list="contribution_kind")
    about = models.CharField(_("about"), max_length=60, blank=True)
    words = models.TextField(_("what was said"), max_length=LONGEST)
    made_on = models.DateField(_("said on"))
    reach = models.CharField(_("how to reach them"), max_length=200, blank=True)
    may_be_known = models.BooleanField(_("the group may know it came from them"), default=False)
    door = models.ForeignKey(
        Door, models.PROTECT, null=True, blank=True, verbose_name=_("through which door")
    )
    issues = models.ManyToManyField(Issue, blank=True, related_name="contributions", verbose_name=_("issues"))

    class Meta:
        verbose_name = _("contribution")
        verbose_name_plural = _("contributions")
        ordering: ClassVar = ["-made_on", "-pk"]
        indexes: ClassVar = [
            models.Index(fields=["initiative", "-made_on", "-id"], name="contributions_newest_first"),
        ]

    def __str__(self) -> str:
        return self.words[:80]


class Answer(Written):
    """What became of it, as answered on a day. The newest counts; thanks alone is no answer."""

    contribution = models.ForeignKey(Contribution, models.PROTECT, related_name="answers")
    answer = CodeField(_("answer"), code_list="answer")
    words = models.TextField(_("in plain words"), max_length=5000)
    answered_on = models.DateField(_("answered on"))

    class Meta:
        verbose_name = _("answer")
        verbose_name_plural = _("answers")
        ordering: ClassVar = ["-answered_on", "-pk"]

    def __str__(self) -> str:
        return self.answer

    @property
    def initiative_id(self) -> int:
        """Where it belongs."""
        return self.contribution.initiative_id


class Telling(Written):
    """That the author was told what became of it: when, and by which channel (that of the record)."""

    contribution = models.ForeignKey(Contribution, models.PROTECT, related_name="tellings")
    told_on = models.DateField(_("told on"))
    words = models.CharField(_("what was said"), max_length=500, blank=True)

    class Meta:
        verbose_name = _("telling")
        verbose_name_plural = _("tellings")
        ordering: ClassVar = ["-told_on", "-pk"]

    def __str__(self) -> str:
        return str(self.told_on)

    @property
    def initiative_id(self) -> int:
        """Where it belongs."""
        return self.contribution.initiative_id
