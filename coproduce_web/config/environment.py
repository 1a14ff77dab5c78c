"""Reading the environment: every setting a site may change begins with COPRODUCE_."""

import os


def words(name: str, otherwise: str = "") -> str:
    """What `COPRODUCE_NAME` says, without blanks around it."""
    return os.environ.get(f"COPRODUCE_{name}", otherwise).strip()


def listed(name: str, otherwise: str) -> list[str]:
    """Several values with commas between them."""
    return [value.strip() for value in words(name, otherwise).split(",") if value.strip()]


def number(name: str, otherwise: int) -> int:
    """A whole number."""
    return int(words(name) or otherwise)


def yes(name: str) -> bool:
    """Whether it says yes: `yes`, `true`, `on` or `1`, in any case."""
    return words(name).lower() in {"yes", "true", "on", "1"}
