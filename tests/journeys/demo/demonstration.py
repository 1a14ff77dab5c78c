"""`coproduce demo`, running: in a folder of its own, stopped by its own process."""

import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

PATIENCE = 120
ADDRESS = re.compile(r"^Coproduce is at (http://127\.0\.0\.1:\d+)/", re.MULTILINE)
LINK = re.compile(r"^sign in as (?P<name>.+) \((?P<role>.+)\): (?P<url>\S+)$", re.MULTILINE)


@dataclass(frozen=True)
class Demo:
    """A running demonstration: the folder it keeps everything in, and what it has printed so far."""

    home: Path
    printed: Path
    process: subprocess.Popen[bytes]

    def text(self) -> str:
        return self.printed.read_text(encoding="utf-8")

    @property
    def address(self) -> str:
        """Where it is, as it printed it."""
        found = ADDRESS.search(self.text())
        assert found, self.text()
        return found[1]

    def links(self) -> dict[str, str]:
        """The sign-in link of each of the cast, by the role printed with it."""
        return {found["role"]: found["url"] for found in LINK.finditer(self.text())}

    def files(self) -> set[Path]:
        """What it keeps of the files people gave."""
        return {file for file in (self.home / "demo" / "files").rglob("*") if file.is_file()}

    @contextmanager
    def resting(self) -> Iterator[None]:
        """Meanwhile nothing is done in the background: what waits there waits."""
        workers = list(self._in_the_background())
        _tell(workers, signal.SIGSTOP)
        while not self._free_to_write():
            # It was stopped in the middle of writing, and nobody else could write: let it finish first.
            _tell(workers, signal.SIGCONT)
            time.sleep(0.1)
            _tell(workers, signal.SIGSTOP)
        try:
            yield
        finally:
            _tell(workers, signal.SIGCONT)

    def _free_to_write(self) -> bool:
        file = self.home / "demo" / "coproduce.sqlite3"
        with closing(sqlite3.connect(file, timeout=0.5)) as kept, suppress(sqlite3.OperationalError):
            kept.execute("BEGIN IMMEDIATE")
            kept.rollback()
            return True
        return False

    def _in_the_background(self) -> Iterator[int]:
        """Its processes that answer no request; none are found where there is no /proc."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        for child in children.read_text().split() if children.exists() else ():
            if b"db_worker" in Path(f"/proc/{child}/cmdline").read_bytes():
                yield int(child)

    def stop(self) -> int:
        """As Ctrl-C does, and this process alone; its exit code."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(timeout=20)


def _tell(processes: list[int], what: signal.Signals) -> None:
    for process in processes:
        os.kill(process, what)


@contextmanager
def running(home: Path, printed: Path, port: int | None = None) -> Iterator[Demo]:
    """A demonstration that answers, on this port or on the one it finds; stopped at the end."""
    kept = ("COPRODUCE_", "DJANGO_", "PORT")
    own = {name: value for name, value in os.environ.items() if not name.startswith(kept)}
    command = [str(Path(sys.executable).with_name("coproduce")), "demo"]
    with printed.open("w") as page:
        process = subprocess.Popen(
            command + (["--port", str(port)] if port else []),
            stdout=page,
            stderr=subprocess.STDOUT,
            env={**own, "COPRODUCE_HOME": str(home), "PYTHONUNBUFFERED": "1"},
        )
    demo = Demo(home, printed, process)
    try:
        _wait_for(demo)
        yield demo
    finally:
        process.terminate()
        process.wait(timeout=20)


def _wait_for(demo: Demo) -> None:
    until = time.monotonic() + PATIENCE
    while not _answers(demo):
        assert demo.process.poll() is None, demo.text()
        if time.monotonic() > until:
            pytest.fail(f"The demonstration did not start: {demo.text()}")
        time.sleep(0.2)


def _answers(demo: Demo) -> bool:
    # The links are printed before the first request is answered.
    if "(steward)" not in demo.text():
        return False
    try:
        with urlopen(demo.address) as page:
            return int(page.status) == 200
    except URLError:
        return False


def free_port() -> int:
    """A port nobody uses. Two workers that look for the next free one would find the same."""
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return int(door.getsockname()[1])
