"""Starting the site on this computer: its tables and files made ready, a port found, requests answered."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from coproduce.errors import CoproduceError
from coproduce_web.config.kept import reached

HERE = "127.0.0.1"
USUAL_PORT = 8000
PORTS_TO_TRY = 100


def make_ready(settings: str) -> None:
    """Under these settings: tables up to date, who signed in long ago forgotten, stylesheets laid out."""
    os.environ["DJANGO_SETTINGS_MODULE"] = settings
    # What is kept here is about people: nobody else on this computer reads it.
    os.umask(0o077)
    import django
    from django.core.management import call_command

    django.setup()
    with reached():
        call_command("migrate", verbosity=0, interactive=False)
        call_command("clearsessions")
    call_command("collectstatic", verbosity=0, interactive=False)


def find_port(wanted: int | None) -> int:
    """The port wanted, or 8000 or the next that is free; CoproduceError where that cannot be."""
    if wanted is not None:
        if not _free(wanted):
            raise CoproduceError(
                f"Something is already using port {wanted}. Choose another, or leave it to us."
            )
        return wanted
    for port in range(USUAL_PORT, USUAL_PORT + PORTS_TO_TRY):
        if _free(port):
            return port
    raise CoproduceError(
        f"No port from {USUAL_PORT} to {USUAL_PORT + PORTS_TO_TRY - 1} is free. Choose one with PORT."
    )


def _free(port: int) -> bool:
    with socket.socket() as door:
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        with suppress(OSError):
            door.bind((HERE, port))
            return True
    return False


@contextmanager
def working() -> Iterator[None]:
    """A second process that does what waits in the background, for as long as requests are answered."""
    worker = subprocess.Popen([sys.executable, "-m", "django", "db_worker", "--interval", "1"])
    try:
        yield
    finally:
        worker.terminate()
        worker.wait()


def answer(port: int, workers: int = 1) -> None:
    """Answer requests on this computer alone, so many processes together, until Ctrl-C."""
    from granian.constants import Interfaces
    from granian.log import LogLevels
    from granian.server import Server

    server = Server(
        "coproduce_web.config.wsgi:application",
        address=HERE,
        port=port,
        interface=Interfaces.WSGI,
        workers=workers,
        blocking_threads=4,
        log_level=LogLevels.warning,
    )
    with working():
        server.serve()
    print("\nStopped.")
