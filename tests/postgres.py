"""PostgreSQL for the tests that touch the database: `python -m tests.postgres` runs them on it.

In a folder of its own, reached through a socket there, and stopped by its own process. With paths, only the
tests in them. It is also the plugin that leaves out what no other database could change: what touches none,
browsers, each page once more for every other reader (which of them may read it was shown), and files that
people give or take, whose asking is DuckDB's and whose answers are kept as those of the site's own records.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

import psycopg
import pytest

from tests.debian import install, may_install

ADVICE = (
    "The tests on PostgreSQL need its server: install it "
    "(on Debian or Ubuntu: sudo apt-get install postgresql)."
)
TESTS = ["coproduce_web", "tests/house_rules"]
DEBIAN = Path("/usr/lib/postgresql")
# It does not run as root, so root runs it as the person the package makes.
RUN_AS = "postgres" if os.geteuid() == 0 else None
PATIENCE = 60
# For every reader a page asks the same of the database: two who may read nearly all of them are enough.
PAGES, READERS = "test_rights", ("facilitator", "steward")
FILES = {
    "test_asked_by_an_auditor", "test_bad_files", "test_county", "test_faults", "test_giving", "test_taking",
}  # fmt: skip
# Nothing here outlives the tests: it need not survive a power cut.
HASTE = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"]


def programs() -> Path | None:
    """The folder of `initdb` and `postgres`, newest first; or None."""
    on_path = shutil.which("initdb")
    debian = sorted(DEBIAN.glob("*/bin/initdb"), key=lambda found: float(found.parts[-3]), reverse=True)
    found = Path(on_path).resolve() if on_path else next(iter(debian), None)
    return found.parent if found else None


@contextmanager
def cluster(programs: Path) -> Iterator[str]:
    """A server with nothing in it, for as long as this lasts; the address of its first database."""
    with tempfile.TemporaryDirectory(prefix="coproduce-postgres-") as folder:
        if RUN_AS:
            shutil.chown(folder, RUN_AS)
        data = f"{folder}/data"
        begin = [str(programs / "initdb"), "-D", data, "-U", "coproduce", "--auth=trust", "--no-sync"]
        begin += ["--encoding=UTF8", "--locale=C.UTF-8"]
        subprocess.run(begin, check=True, user=RUN_AS, stdout=subprocess.DEVNULL)
        server = subprocess.Popen(
            [programs / "postgres", "-D", data, "-k", folder, "-c", "listen_addresses=", *_set(HASTE)],
            user=RUN_AS, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            address = f"postgres://coproduce@{quote(folder, safe='')}/postgres"
            _wait_for(server, address)
            yield address
        finally:
            server.send_signal(signal.SIGINT)
            server.wait(timeout=PATIENCE)


def _set(settings: list[str]) -> list[str]:
    return [word for setting in settings for word in ("-c", setting)]


def _wait_for(server: "subprocess.Popen[bytes]", address: str) -> None:
    until = time.monotonic() + PATIENCE
    while True:
        try:
            psycopg.connect(address).close()
            return
        except psycopg.OperationalError:
            if server.poll() is not None or time.monotonic() > until:
                raise
            time.sleep(0.1)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Only what another database could change."""
    config.hook.pytest_deselected(items=[item for item in items if not _may_differ(item)])
    items[:] = [item for item in items if _may_differ(item)]


def _may_differ(item: pytest.Item) -> bool:
    return _touches(item) and item.path.stem not in FILES and not _once_more(item)


def _once_more(item: pytest.Item) -> bool:
    given = getattr(item, "callspec", None)
    return (
        item.path.stem == PAGES and given is not None and given.params.get("reader") not in (None, *READERS)
    )


def _touches(item: pytest.Item) -> bool:
    if item.get_closest_marker("browser"):
        return False
    asked = {"db", "transactional_db", "django_db_setup"} & set(getattr(item, "fixturenames", ()))
    return bool(asked or item.get_closest_marker("django_db"))


def main() -> None:
    if programs() is None and may_install():
        print("Installing PostgreSQL for the tests …", flush=True)
        install("postgresql")
    found = programs()
    if found is None and os.environ.get("CI"):
        sys.exit(ADVICE)
    if found is None:
        print(f"Not tested on PostgreSQL. {ADVICE}")
        return
    command = [sys.executable, "-m", "pytest", "-p", "tests.postgres", "-n", "3"]
    with cluster(found) as address:
        print("Once more on PostgreSQL, what touches the database:", flush=True)
        tests = subprocess.run(
            [*command, *(sys.argv[1:] or TESTS)], env={**os.environ, "DATABASE_URL": address}
        )
    sys.exit(tests.returncode)


if __name__ == "__main__":
    main()
