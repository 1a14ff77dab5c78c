"""Reading the framework's data files."""

import tomllib
from importlib.resources import files
from typing import Any


def read(name: str) -> dict[str, Any]:
    """What the TOML file of that name beside this module holds."""
    return tomllib.loads((files("coproduce.framework") / f"{name}.toml").read_text(encoding="utf-8"))
