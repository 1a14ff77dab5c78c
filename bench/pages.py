"""The county's pages, from stored findings: how fast, how heavy, how many queries."""

import gzip
import os
from tempfile import TemporaryDirectory

from bench.figure import Figure, seconds, timed


def pages() -> list[Figure]:
    """A site of its own in a folder of its own, with the county in it."""
    with TemporaryDirectory() as home:
        os.environ |= {"COPRODUCE_HOME": home, "DJANGO_SETTINGS_MODULE": "coproduce_web.config.demo_settings"}
        from coproduce_web.config.serving import make_ready

        make_ready("coproduce_web.config.demo_settings")
        return [figure for question in ("", "6.1-needs-met/") for figure in _page(question)]


def _page(question: str) -> list[Figure]:
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext
    from django.urls import reverse

    from coproduce_web.accounts.models import Person
    from coproduce_web.assessment.models import Given
    from coproduce_web.home.demo import seed

    seed()
    client = Client(SERVER_NAME="localhost")
    client.force_login(Person.objects.earliest("pk"))
    address = reverse("assessment", args=[Given.objects.get().pk]) + question
    with CaptureQueriesContext(connection) as asked:
        response = client.get(address)
    assert response.status_code == 200, address
    queries, weight = len(asked), len(gzip.compress(response.content))
    name = "the page of 6.1" if question else "the county's page"
    return [
        timed(f"{name}, from stored findings", 0.1, seconds(lambda: client.get(address), times=10)),
        Figure(f"{name}, HTML compressed", "≤ 20 kB", f"{weight / 1000:.1f} kB", weight <= 20_000),
        Figure(f"{name}, queries", "≤ 12", str(queries), queries <= 12),
    ]
