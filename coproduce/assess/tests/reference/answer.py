"""What one record answers, before the asker looks where it belongs and whether it is due."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from coproduce.assess.tests.reference.blanks import Answered
from coproduce.assess.tests.reference.records import Records, Row


@dataclass(frozen=True)
class Answer:
    """The row asked, its answer and its day; `within` is the row that tells its initiative and level.

    `record` is the row's key unless given. A blank `due` means there is no limit to wait for.
    """

    row: Row
    met: Answered
    on: date | None
    person: str | None = None
    side: str | None = None
    record: str = ""
    within: Row | None = None
    channel: str | None = None
    due: date | None = None
    not_known: bool = False
    apart: bool = False
    grave: bool = False
    beside: Mapping[str, int] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return self.record or str(self.row["record"])

    @property
    def home(self) -> Row:
        return self.within or self.row


Reference = Callable[[Records], Iterator[Answer]]
