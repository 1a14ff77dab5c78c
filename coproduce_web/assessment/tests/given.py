"""Files to give, and somebody who gives them."""

import zipfile
from collections.abc import Mapping
from io import BytesIO
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from coproduce_web.accounts.models import Person
from coproduce_web.assessment import actions
from coproduce_web.assessment.models import Given

INITIATIVES = "initiative,place\nlunch club,Hallowmere\nbus group,Thornwick\n"
PEOPLE = "person,side\nann,older person\nbob,professional\n"
NEEDS = (
    "need,initiative,person,told_on,met,channel\n"
    "n1,lunch club,ann,2026-01-10,yes,phone\n"
    "n2,lunch club,ann,2026-02-10,no,phone\n"
    "n3,bus group,bob,2025-11-10,partly,post\n"
    "n4,bus group,bob,2026-02-11,not known,post\n"
)
TABLES = {"initiatives": INITIATIVES, "people": PEOPLE, "needs": NEEDS}
# Two rows that no one can ask: a day that does not exist, and a side nobody has heard of.
FAULTY = TABLES | {
    "needs": f"{NEEDS}n5,bus group,bob,2026-02-30,yes,post\n",
    "people": f"{PEOPLE}cat,neighbour\n",
}


def zipped(tables: Mapping[str, str] = TABLES) -> bytes:
    """These tables as a .zip."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for name, content in tables.items():
            package.writestr(f"{name}.csv", content)
    return out.getvalue()


def somebody(name: str = "Ruth Adeyemi") -> Person:
    """A person who may sign in."""
    return Person.objects.add(name, f"{name.split()[0].lower()}@example.org")


def given_by(owner: Person, tables: Mapping[str, str] = TABLES) -> Given:
    """These tables, given and (where nothing is wrong) asked."""
    return actions.give(owner, SimpleUploadedFile("records.zip", zipped(tables)), name="Lunch club")


def send(client: Client, filename: str, content: bytes, **answers: Any) -> HttpResponse:
    """Fill in the form and press the button."""
    file = SimpleUploadedFile(filename, content)
    sent = client.post(reverse("give"), {"file": file, "older_from": "65", **answers}, follow=True)
    assert isinstance(sent, HttpResponse)
    return sent
