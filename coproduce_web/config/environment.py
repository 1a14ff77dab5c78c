"""Reading the environment: every setting a site may change begins with COPRODUCE_."""

import os

from coproduce.errors import CoproduceError


class SettingError(CoproduceError):
    """A setting that cannot be read, or that names something which is not there."""


def words(name: str, otherwise: str = "") -> str:
    """What `COPRODUCE_NAME` says, without blanks around it."""
    return os.environ.get(f"COPRODUCE_{name}", otherwise).strip()


def listed(name: str, otherwise: str) -> list[str]:
    """Several values with commas between them."""
    return [value.strip() for value in words(name, otherwise).split(",") if value.strip()]


def number(name: str, otherwise: int) -> int:
    """A whole number."""
    said = words(name) or str(otherwise)
    if not said.isdecimal():
        raise SettingError(f"COPRODUCE_{name} is “{said}”. Write a whole number, like {otherwise}.")
    return int(said)


def yes(name: str) -> bool:
    """Whether it says yes: `yes`, `true`, `on` or `1`, in any case."""
    return words(name).lower() in {"yes", "true", "on", "1"}
