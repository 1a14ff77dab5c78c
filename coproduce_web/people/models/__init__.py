"""What we hold about a person, each in their own words where they wish, and each a record."""

from coproduce_web.people.models.details import FORMATS, Details, Way
from coproduce_web.people.models.erasure import Erasure
from coproduce_web.people.models.support import Support, Supporter
from coproduce_web.people.models.told import Characteristic, Consent

__all__ = [
    "FORMATS",
    "Characteristic",
    "Consent",
    "Details",
    "Erasure",
    "Support",
    "Supporter",
    "Way",
]
