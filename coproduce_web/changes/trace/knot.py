"""One thing on the way from a voice to a change: how far it is, and how it is told."""

import datetime
from dataclasses import dataclass
from textwrap import wrap

from coproduce_web.changes.trace.chain import Key
from coproduce_web.changes.trace.rail import ENDED, THEM, TO_COME, US

__all__ = ["ENDED", "THEM", "TO_COME", "US", "Knot"]

# So much stands under a knot without running into its neighbours.
LETTERS, LINES = 14, 2


@dataclass(frozen=True)
class Knot:
    """`state` is one of: happened on the thread (`us`), another's (`them`), led no further, still to come.

    `label` stands in the picture, the rest in the list.
    """

    key: Key
    state: str
    label: str
    title: str
    day: datetime.date | None = None
    href: str = ""
    quote: str = ""
    words: str = ""
    note: str = ""
    more: str = ""

    @property
    def column(self) -> int:
        """From what was said (0) to a change (4)."""
        return self.key[0]

    @property
    def short(self) -> list[str]:
        """The label in at most two short lines."""
        return wrap(self.label, LETTERS, max_lines=LINES, placeholder=" …")

    @property
    def anchor(self) -> str:
        """Where it stands in the list below the picture."""
        return f"step-{self.key[0]}-{self.key[1]}"
