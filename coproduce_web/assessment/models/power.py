"""What records show of power: its faces, the matrix, Box 3, and the level of each piece of work."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from coproduce_web.assessment.models.given import Given


class Power(models.Model):
    """Whether it has shifted, the matrix, Box 3: `data` is of the library's `as_data`.

    `asked_as` has the SQL and the thresholds as they stood when it was asked.
    """

    given = models.OneToOneField(Given, models.CASCADE, related_name="power")
    data = models.JSONField(_("what was found"))
    asked_as = models.JSONField(_("how it was asked"))

    class Meta:
        verbose_name = _("power")
        verbose_name_plural = _("power")

    def __str__(self) -> str:
        return str(self.given_id)


class Face(models.Model):
    """One face of power: its series, the SQL it was asked by, and its newest records.

    `more` has what only the face's own page reads: each half-year, the places, the SQL, the records.
    """

    given = models.ForeignKey(Given, models.CASCADE, related_name="faces")
    face = models.SlugField(_("face"), max_length=40)
    position = models.PositiveSmallIntegerField(_("place among the faces"))
    data = models.JSONField(_("what was found"))
    more = models.JSONField(_("over time, by place, and how it was asked"))

    class Meta:
        verbose_name = _("face of power")
        verbose_name_plural = _("faces of power")
        ordering: ClassVar = ["position"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["given", "face"], name="a_face_is_looked_at_once"),
        ]

    def __str__(self) -> str:
        return self.face


class Level(models.Model):
    """Needham and Carr's level of a piece of work (`slice` all), or of one of its tiers or stages.

    `records` has, by mechanism, those behind it: what only the level's own pages read.
    """

    given = models.ForeignKey(Given, models.CASCADE, related_name="levels")
    position = models.PositiveIntegerField(_("place in the order of pieces of work"))
    initiative = models.TextField(_("initiative"))
    slice = models.CharField(_("whole, tier or stage"), max_length=10)
    of_slice = models.CharField(_("which tier or stage"), max_length=40, blank=True)
    data = models.JSONField(_("what was found"))
    records = models.JSONField(_("the records behind it"), default=dict)

    class Meta:
        verbose_name = _("level")
        verbose_name_plural = _("levels")
        ordering: ClassVar = ["position"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["given", "position"], name="one_level_at_each_place"),
        ]

    def __str__(self) -> str:
        return f"{self.initiative} {self.of_slice}".strip()
