"""The one place that connects to DuckDB: nothing is fetched at run time, and the door is locked behind it."""

from collections.abc import Sequence
from pathlib import Path

import duckdb

Connection = duckdb.DuckDBPyConnection


def connect(*, memory_limit: str = "1GB", spill: Path | None = None) -> Connection:
    """An in-memory database held to `memory_limit` (DuckDB's words, as `700MB`).

    `spill` is a folder for what does not fit; without one nothing is written to disk.
    Extensions are neither installed nor loaded: DuckDB would reach for the network to get them.
    """
    connection = duckdb.connect(
        ":memory:",
        config={
            "autoinstall_known_extensions": "false",
            "autoload_known_extensions": "false",
            "memory_limit": memory_limit,
            "temp_directory": str(spill) if spill else "",
        },
    )
    connection.execute("SET enable_progress_bar = false")
    return connection


def lock(connection: Connection, *, but: Sequence[Path] = ()) -> None:
    """From here on nothing is loaded, no setting changes, and no file is opened `but` in some folders."""
    if but:
        connection.execute("SET allowed_directories = ?", [[str(folder) for folder in but]])
    connection.execute("SET enable_external_access = false")
    connection.execute("SET lock_configuration = true")


def text(words: str) -> str:
    """Words as SQL takes them whatever they hold."""
    return "'" + words.replace("'", "''") + "'"


def quoted(name: str) -> str:
    """A name as SQL takes it whatever it holds."""
    return '"' + name.replace('"', '""') + '"'
