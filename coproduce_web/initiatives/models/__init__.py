"""A piece of co-production: what it is for, who is in it, who is missing, its rules, roles and resources."""

from coproduce_web.initiatives.models.initiative import Initiative, OfInitiative, Purpose, Stage
from coproduce_web.initiatives.models.members import Membership, Role
from coproduce_web.initiatives.models.openly import Constraint, GroundRules, Kept, Resource
from coproduce_web.initiatives.models.voices import Affected

__all__ = [
    "Affected",
    "Constraint",
    "GroundRules",
    "Initiative",
    "Kept",
    "Membership",
    "OfInitiative",
    "Purpose",
    "Resource",
    "Role",
    "Stage",
]
