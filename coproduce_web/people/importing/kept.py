"""A list that is right waits here until its answers are checked: as what one typed and has not sent."""

from collections.abc import Sequence
from dataclasses import asdict

from django.urls import reverse

from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.models import Initiative
from coproduce_web.people.importing.columns import New
from coproduce_web.writing.models import Draft


def keep(reader: Person, initiative: Initiative, people: Sequence[New]) -> None:
    """In place of a list kept before."""
    rows = {"rows": [asdict(new) for new in people]}
    Draft.objects.update_or_create(person=reader, form=_key(initiative), defaults={"typed": rows})


def kept(reader: Person, initiative: Initiative) -> list[New]:
    """The list that waits; none where there is none."""
    draft = Draft.objects.filter(person=reader, form=_key(initiative)).first()
    return [New(**row) for row in draft.typed["rows"]] if draft else []


def forget(reader: Person, initiative: Initiative) -> None:
    """It is done with."""
    Draft.objects.filter(person=reader, form=_key(initiative)).delete()


def _key(initiative: Initiative) -> str:
    # No page has this address, so that no page takes it for what was typed there.
    return reverse("people_import", args=[initiative.pk]) + "rows"
