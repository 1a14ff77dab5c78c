"""What people may tell about who they are: how each is asked, and words offered for it."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from django.utils.translation import gettext_lazy as _

from coproduce_web.shared.codes import choices

YES_NO = ("yes", "no")
# The year of birth tells the age for good, so that nobody has to tell it again.
AGE = "age"


@dataclass(frozen=True)
class Asked:
    """How one strand is asked."""

    strand: str
    label: Any
    offered: tuple[str, ...] = YES_NO

    @property
    def name(self) -> str:
        """Its name in a form."""
        return self.strand.replace(" ", "_")


# Where the strand's own words do not ask well, or yes and no are no answer.
ASKED = {
    "disability": (_("A disability, or an illness that lasts"), YES_NO),
    "high support needs": (_("Needing help through most of the day"), YES_NO),
    "ethnicity": (_("Ethnic group, or where the family is from"), ()),
    "religion": (_("Religion, belief, or none"), ()),
    "sex": (_("Woman, man, or in other words"), ("woman", "man")),
    "trans": (_("Trans, or not what was registered at birth"), YES_NO),
    "orientation": (_("Straight, gay, lesbian, bi, or in other words"), ()),
    "marriage": (_("Married, living together, widowed, single"), ()),
    "carer": (_("Caring for somebody who could not do without"), YES_NO),
    "language": (_("First language"), ()),
    "not online": (_("Doing without the internet"), YES_NO),
}


@cache
def asked() -> tuple[Asked, ...]:
    """Every strand but the age, in the order of the framework."""
    return tuple(
        Asked(strand, *ASKED[strand]) if strand in ASKED else Asked(strand, words)
        for strand, words in choices("strand")
        if strand != AGE
    )
