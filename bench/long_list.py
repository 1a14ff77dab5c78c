"""A list of 3,000 things said, served as a site serves it: requests a second, over loopback."""

import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, sleep

from bench.figure import Figure

ROWS, REQUESTS, AT_ONCE, WORKERS = 3_000, 400, 8, 2
SETTINGS = "coproduce_web.config.settings"
# adhocracy+ served 6 a second of such a list on two cores; see the design's table of figures.
PROMISED = 60


def long_list() -> list[Figure]:
    """A site of its own, with an initiative in which 3,000 things were said."""
    with TemporaryDirectory() as home:
        made = subprocess.run(
            [sys.executable, "-m", "bench.long_list", home], check=True, capture_output=True, text=True
        )
        path, cookie = made.stdout.split()[-2:]
        with _served(Path(home)) as port:
            rate = _requests_a_second(port, path, cookie)
    return [
        Figure(
            f"a list of {ROWS:,}, served by {WORKERS} workers", f"> {PROMISED} requests/s", f"{rate:.0f}",
            rate > PROMISED,
        )
    ]  # fmt: skip


@contextmanager
def _served(home: Path) -> Iterator[int]:
    port = 8790
    server = subprocess.Popen(
        [
            *(str(Path(sys.executable).with_name("granian")), "--interface", "wsgi", "--host", "127.0.0.1"),
            *("--port", str(port), "--workers", str(WORKERS), "--log-level", "error"),
            "coproduce_web.config.wsgi:application",
        ],
        env=os.environ | {"COPRODUCE_HOME": str(home), "DJANGO_SETTINGS_MODULE": SETTINGS},
    )
    try:
        _wait_for(port)
        yield port
    finally:
        server.terminate()
        server.wait(timeout=20)


def _wait_for(port: int) -> None:
    for _try in range(100):
        try:
            HTTPConnection("127.0.0.1", port, timeout=5).request("GET", "/")
            return
        except OSError:
            sleep(0.2)


def _requests_a_second(port: int, path: str, cookie: str) -> float:
    """Several visitors at once, each asking again as soon as it was answered, until all were."""

    def visit(asked: Iterator[int]) -> None:
        connection = HTTPConnection("127.0.0.1", port, timeout=30)
        for _one in asked:
            connection.request("GET", path, headers={"Cookie": cookie})
            answer = connection.getresponse()
            answer.read()
            assert answer.status == 200, answer.status

    visit(iter(range(20)))
    began = perf_counter()
    # One row of requests for all: a worker with fewer visitors takes as many of them as the other.
    asked = iter(range(REQUESTS))
    with ThreadPoolExecutor(AT_ONCE) as pool:
        list(pool.map(visit, [asked] * AT_ONCE))
    return REQUESTS / (perf_counter() - began)


def make(home: str) -> None:
    """Make that site, and print the path of the list and the cookie of one who may read it."""
    os.environ |= {"COPRODUCE_HOME": home, "DJANGO_SETTINGS_MODULE": SETTINGS}
    from coproduce_web.config.serving import make_ready

    make_ready(SETTINGS)
    from django.conf import settings
    from django.test import Client
    from django.urls import reverse

    from coproduce_web.contributions.models import Contribution
    from coproduce_web.initiatives.access import today
    from coproduce_web.initiatives.tests.cast import cast

    everybody = cast()
    Contribution.objects.bulk_create(
        Contribution(
            initiative=everybody.initiative, number=f"{number}", person=everybody.phone, kind="idea",
            words=f"The bus comes too late for the surgery, and {number} of us missed it. " * 4,
            made_on=today(), channel="phone", written_by=everybody.facilitator,
        )
        for number in range(ROWS)
    )  # fmt: skip
    client = Client()
    client.force_login(everybody.facilitator)
    cookie = client.cookies[settings.SESSION_COOKIE_NAME].value
    path = reverse("contributions", args=[everybody.initiative.pk])
    print(path, f"{settings.SESSION_COOKIE_NAME}={cookie}")


if __name__ == "__main__":
    make(sys.argv[1])
