"""A decision, and whatever belongs to one."""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from coproduce_web.contributions.models import Issue
from coproduce_web.initiatives.models import OfInitiative
from coproduce_web.meetings.models import Meeting
from coproduce_web.shared.codes import CodeField
from coproduce_web.writing.models import Written

TEMPLATES = [
    ("consent", _("Consent: it goes ahead unless somebody cannot live with it")),
    ("consensus", _("Consensus: everyone agrees")),
    ("majority", _("Majority: more than half")),
    ("advice", _("Advice: one person decides after asking everyone it touches")),
    ("delegated", _("Delegated: a few are trusted to decide")),
    ("elsewhere", _("Taken elsewhere: another body decides, we say what we want")),
    ("earlier", _("Earlier: it was taken before it was written down here")),
]


class Decision(OfInitiative):
    """A choice. It is planned (rule, deciders, what it is about) before it is made (`decided_on`).

    One taken earlier, before it was written down here, has no `rule_stated_on`: the group says in
    `known_before` whether people knew the rule.
    """

    template = models.CharField(_("how it is decided"), max_length=20, choices=TEMPLATES)
    question = models.CharField(_("what is to be decided"), max_length=300)
    meeting = models.ForeignKey(Meeting, models.PROTECT, null=True, blank=True, verbose_name=_("meeting"))
    issues = models.ManyToManyField(Issue, blank=True, related_name="decisions", verbose_name=_("issues"))
    stage = CodeField(_("stage"), code_list="stage", blank=True)
    level = CodeField(_("level"), code_list="level", blank=True)
    tier = CodeField(_("how far it reaches"), code_list="tier", blank=True)
    kind = CodeField(_("kind"), code_list="decision_kind")
    who_decides = models.CharField(_("who decides, in words"), max_length=300)
    binding = CodeField(_("does it bind"), code_list="yes_no")
    rule = CodeField(_("rule"), code_list="rule")
    quota = models.DecimalField(_("share it takes"), max_digits=5, decimal_places=4, null=True, blank=True)
    body_side = CodeField(_("the side of the other body that decides"), code_list="side", blank=True)
    rule_stated_on = models.DateField(_("rule stated on"), null=True, blank=True)
    known_before = CodeField(_("was the rule known before"), code_list="yes_no_not_known", blank=True)
    raised_by_side = CodeField(_("raised by"), code_list="side", blank=True)
    success = models.TextField(_("what success looks like"), max_length=3000, blank=True)
    options = models.TextField(_("the options"), max_length=5000, blank=True)
    constraints = models.TextField(_("what cannot be changed"), max_length=3000, blank=True)
    resources = models.TextField(_("money, people and time there are for it"), max_length=3000, blank=True)
    money = models.DecimalField(
        _("its cost, in pounds"), max_digits=12, decimal_places=2, null=True, blank=True
    )
    money_in_scope = models.DecimalField(
        _("all the money it was chosen from, in pounds"),
        max_digits=12,
        decimal_places=2,
        null=True,
        blank=True,
    )
    passes_without_older = CodeField(
        _("could it pass with every older person against"), code_list="yes_no_not_known", blank=True
    )
    decided_on = models.DateField(_("decided on"), null=True, blank=True)
    result = CodeField(_("result"), code_list="result", blank=True)
    result_words = models.TextField(_("what was decided, in plain words"), max_length=3000, blank=True)
    reasons = models.TextField(_("the reasons"), max_length=3000, blank=True)
    least_happy = models.TextField(_("what the least happy person said"), max_length=2000, blank=True)
    parts_complete = models.BooleanField(_("everybody's part is on record"), null=True, blank=True)
    review_on = models.DateField(_("look at it again on"), null=True, blank=True)

    class Meta:
        verbose_name = _("decision")
        verbose_name_plural = _("decisions")
        ordering: ClassVar = [F("rule_stated_on").desc(nulls_last=True), "-pk"]
        indexes: ClassVar = [
            models.Index(fields=["initiative", "-rule_stated_on"], name="decisions_newest_first"),
        ]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=~Q(rule="") & ~Q(who_decides=""), name="no_decision_without_rule_and_deciders"
            ),
        ]

    def __str__(self) -> str:
        return self.question


class OfDecision(Written):
    """Whatever belongs to one decision."""

    decision = models.ForeignKey(Decision, models.PROTECT, verbose_name=_("decision"))

    class Meta:
        abstract = True

    @property
    def initiative_id(self) -> int:
        """The initiative of the decision."""
        return self.decision.initiative_id
