"""The six ways to decide, each in a plain sentence, with what it asks of people. One fixes the rule.

And one for what was decided before it was written down here, by whatever rule it was.
"""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

Words = str | Promise


@dataclass(frozen=True)
class Way:
    """A way to decide: `template` is its code, and `rule` the rule that it fixes."""

    template: str
    name: Words
    words: Words
    asks: Words

    @property
    def rule(self) -> str:
        """Every way is called as its rule is."""
        return self.template

    @property
    def is_offered(self) -> bool:
        """A way to plan a decision, and not only to write down one that was taken."""
        return self.template != "earlier"

    @property
    def asks_one(self) -> bool:
        """One person decides."""
        return self.template == "advice"

    @property
    def is_ours(self) -> bool:
        """Decided by members, and not by another body."""
        return self.template != "elsewhere"

    @property
    def may_be_objected_to(self) -> bool:
        """A person against it stops it, until their objection is met."""
        return self.template in ("consent", "consensus")


WAYS = {
    way.template: way
    for way in (
        Way(
            "consent",
            _("Consent"),
            _("It goes ahead unless somebody who decides cannot live with it."),
            _("Asks: does anybody object, and what would have to change? Each objection is answered."),
        ),
        Way(
            "consensus",
            _("Consensus"),
            _("It goes ahead when everyone who decides has said yes, or stands aside knowing why."),
            _("Asks: everybody’s own word. Nobody’s silence counts as a yes."),
        ),
        Way(
            "majority",
            _("Majority"),
            _("It goes ahead when more than half of all the votes are for it, or a larger share you choose."),
            _("Asks: each person’s vote, or the numbers of each side. Not voting is not a vote for."),
        ),
        Way(
            "advice",
            _("Advice"),
            _("One person decides, after asking everyone it touches."),
            _("Asks: who decides, who it touches, and what each of them advised."),
        ),
        Way(
            "delegated",
            _("Delegated"),
            _("A few people are trusted to decide for everyone."),
            _("Asks: who they are, and how far they may go."),
        ),
        Way(
            "elsewhere",
            _("Taken elsewhere"),
            _("Another body decides, and we say what we want."),
            _("Asks: which body, what each side of us wants, and what became of it there."),
        ),
        Way(
            "earlier",
            _("Decided earlier"),
            _("It was decided before it was written down here."),
            _("Asks: what, when, by which rule, and how many of each side decided."),
        ),
    )
}
OFFERED = [way for way in WAYS.values() if way.is_offered]
