"""What people say, what they are answered, that they were told, and the issues that grow out of it."""

from coproduce_web.contributions.models.answer import Answer, Telling
from coproduce_web.contributions.models.contribution import LONGEST, Contribution
from coproduce_web.contributions.models.door import Door, unguessable
from coproduce_web.contributions.models.issue import Issue

__all__ = ["LONGEST", "Answer", "Contribution", "Door", "Issue", "Telling", "unguessable"]
