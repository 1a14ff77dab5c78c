"""What was decided, as an email: everything a letter says, and where to read more."""

from collections.abc import Iterable

from django.utils.translation import gettext as _

from coproduce_web.accounts.models import Person
from coproduce_web.decisions.models import Decision
from coproduce_web.shared.post import send


def send_all(decision: Decision, people: Iterable[Person], read_at: str) -> None:
    """One to each of them, once all of this is kept."""
    subject = _("What was decided: %(question)s") % {"question": decision.question}
    for person in people:
        told = {"decision": decision, "person": person, "read_at": read_at}
        send(person.email or "", subject, "decision_told.txt", told)
