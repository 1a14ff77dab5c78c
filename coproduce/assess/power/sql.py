"""The SQL of this folder, by the name of its file."""

from functools import cache
from importlib.resources import files


@cache
def sql(name: str) -> str:
    """What `NAME.sql` holds."""
    return (files("coproduce.assess.power") / f"{name}.sql").read_text(encoding="utf-8")
