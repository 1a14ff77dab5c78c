"""Initiatives, their stages, members, roles, voices and resources as evidence."""

from coproduce_web.initiatives.evidence.belonging import belonging, scope_of
from coproduce_web.initiatives.evidence.frame import initiatives, kept, stages
from coproduce_web.initiatives.evidence.members import memberships, roles
from coproduce_web.initiatives.evidence.openly import affected, resources
from coproduce_web.writing.evidence import Table

__all__ = ["TABLES", "belonging", "scope_of"]

TABLES: dict[str, Table] = {
    "kept": kept,
    "initiatives": initiatives,
    "stages": stages,
    "memberships": memberships,
    "roles": roles,
    "affected": affected,
    "resources": resources,
}
