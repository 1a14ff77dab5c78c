"""Several who write at the same moment, in tests."""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.db import connection, connections


@contextmanager
def for_several(folder: Path) -> Iterator[None]:
    """A database that several may write to at once: of SQLite a file, as on a real site.

    For as long as this lasts, others find what was kept before it; the test itself looks through `told`.
    """
    with pytest.MonkeyPatch.context() as patch:
        if connection.vendor == "sqlite":
            file = folder / "coproduce.sqlite3"
            with sqlite3.connect(file) as copy:
                connection.connection.backup(copy)
            patch.setitem(connections.settings["default"], "NAME", str(file))
        yield


def at_once(*writes: Callable[[], object]) -> list[Exception]:
    """What went wrong, of all of these begun at the same moment."""
    start, wrong = threading.Barrier(len(writes)), list[Exception]()

    def one(write: Callable[[], object]) -> None:
        start.wait()
        try:
            write()
        except Exception as failed:
            wrong.append(failed)
        finally:
            connection.close()

    threads = [threading.Thread(target=one, args=[write]) for write in writes]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return wrong


def told(look: Callable[[], object]) -> object:
    """What somebody reads who comes afterwards."""
    found: list[object] = []
    assert at_once(lambda: found.append(look())) == []
    return found[0]
