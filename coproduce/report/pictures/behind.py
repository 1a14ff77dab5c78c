"""The records behind each picture, and what would help."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files


@cache
def pictures_behind() -> Mapping[str, Mapping[str, str]]:
    """By picture, its `records` and its `remedy`, in a sentence or two each."""
    return tomllib.loads((files(__package__) / "behind.toml").read_text(encoding="utf-8"))
