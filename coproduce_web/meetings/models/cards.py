"""Cards filled in afterwards, without anybody’s name."""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from coproduce_web.meetings.models.meeting import Meeting, OfMeeting
from coproduce_web.shared.codes import CodeField


class Pulse(OfMeeting):
    """Cards of one side: on paper given out, come back and typed in; and those answered without paper."""

    side = CodeField(_("side"), code_list="side")
    given = models.PositiveIntegerField(_("given out"), default=0)
    returned = models.PositiveIntegerField(_("came back"), default=0)
    typed = models.PositiveIntegerField(_("typed in"), default=0)
    without_paper = models.PositiveIntegerField(_("by telephone or on this site"), default=0)
    collected_by = models.CharField(_("who opened the envelope"), max_length=100, blank=True)

    class Meta:
        verbose_name = _("cards given out")
        verbose_name_plural = _("cards given out")
        ordering: ClassVar = ["pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["meeting", "side"], name="cards_of_a_side_once"),
            models.CheckConstraint(condition=Q(returned__lte=F("given")), name="no_more_cards_back_than_out"),
            models.CheckConstraint(
                condition=Q(typed__lte=F("returned")), name="no_more_cards_typed_in_than_back"
            ),
        ]

    def __str__(self) -> str:
        return self.side


class CardTally(models.Model):
    """How often a side gave one answer to one statement, over all its cards about one meeting.

    Counted, and never kept card by card: there is no row, order or moment by which answers could be put
    together again, or beside a name.
    """

    meeting = models.ForeignKey(Meeting, models.PROTECT, related_name="tallies", verbose_name=_("meeting"))
    side = CodeField(_("side"), code_list="side")
    statement = CodeField(_("statement"), code_list="card_statement")
    score = CodeField(_("answer"), code_list="card_score")
    number = models.PositiveIntegerField(_("how often"), default=0)

    class Meta:
        verbose_name = _("tally of answers on cards")
        verbose_name_plural = _("tallies of answers on cards")
        ordering: ClassVar = ["meeting", "side", "statement", "score"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["meeting", "side", "statement", "score"], name="an_answer_is_tallied_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.statement} {self.score}: {self.number}"


class CardMark(models.Model):
    """That somebody has filled in their card here, so that nobody does so twice: never what they said.

    `mark` is made from the meeting and the person with the site's secret: nobody reads a name in it.
    """

    mark = models.CharField(_("mark"), max_length=64, unique=True)

    class Meta:
        verbose_name = _("mark of a card")
        verbose_name_plural = _("marks of cards")

    def __str__(self) -> str:
        return self.mark
