"""That a change was agreed to, or checked."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from coproduce_web.changes.models.change import OfChange
from coproduce_web.shared.codes import CodeField


class Verified(OfChange):
    """That a change was verified: its teller agreed to the words, or somebody else checked it, and how."""

    status = CodeField(_("who has agreed to it"), code_list="change_status")
    verified_on = models.DateField(_("on"))
    words = models.CharField(_("how"), max_length=500, blank=True)

    class Meta:
        verbose_name = _("change verified")
        verbose_name_plural = _("changes verified")
        ordering: ClassVar = ["-verified_on", "-pk"]

    def __str__(self) -> str:
        return self.status
