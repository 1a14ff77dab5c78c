"""`coproduce serve`, from the first line it prints to Ctrl-C."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.error import URLError
from urllib.parse import urlsplit
from urllib.request import urlopen

import psycopg
import pytest

from coproduce_web.config.serving import HERE

START = "from coproduce_web.commands import serve; serve({port}, workers=2)"
PATIENCE = 60

# It touches a database, so it is run on PostgreSQL as well.
pytestmark = pytest.mark.django_db


@pytest.fixture
def port() -> int:
    with socket.socket() as door:
        door.bind((HERE, 0))
        return int(door.getsockname()[1])


@pytest.fixture
def database(port: int) -> str:
    """The address of an empty database where these tests run on PostgreSQL; else nothing."""
    server = os.environ.get("DATABASE_URL", "")
    if server:
        with psycopg.connect(server, autocommit=True) as connected:
            connected.execute(f"CREATE DATABASE site_{port}")
        server = urlsplit(server)._replace(path=f"/site_{port}").geturl()
    return server


@pytest.fixture
def site(port: int, database: str, tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """A site of its own, in an empty folder."""
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("COPRODUCE_", "DJANGO_"))
    }
    command = [sys.executable, "-c", START.format(port=port)]
    environment = kept | {"COPRODUCE_HOME": str(tmp_path / "site"), "DATABASE_URL": database}
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as running:
        yield running
        running.kill()


def _page(address: str) -> str:
    """The page, as soon as there is one."""
    until = time.monotonic() + PATIENCE
    while True:
        try:
            with urlopen(address) as response:
                return str(response.read().decode())
        except URLError:
            if time.monotonic() > until:
                raise
            time.sleep(0.2)


def test_a_new_site_answers_and_stops_when_asked(
    site: "subprocess.Popen[str]", port: int, database: str, tmp_path: Path
) -> None:
    page = _page(f"http://{HERE}:{port}/")
    assert "manage.py add_person" in page
    assert "COPRODUCE_HELP_NAME" in page
    site.send_signal(signal.SIGINT)
    said, _nothing = site.communicate(timeout=PATIENCE)
    assert site.returncode == 0
    assert f"Coproduce is at http://{HERE}:{port}/" in said
    assert "Nobody can sign in yet" in said
    assert said.endswith("Stopped.\n")
    assert (tmp_path / "site" / "coproduce.sqlite3").exists() is not bool(database)
