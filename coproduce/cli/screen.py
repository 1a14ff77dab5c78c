"""What the command line writes on: the page, the margin for what went wrong, and the bar while one waits."""

from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

page = Console(highlight=False)
margin = Console(stderr=True, highlight=False)

PATIENCE = 1.0


def complain(sentence: str) -> None:
    """Tell on the error stream what went wrong; the words are never taken for markup."""
    margin.print("Sorry:", style="bold red", end=" ")
    margin.print(sentence, markup=False, soft_wrap=True)


class Waiting:
    """A bar on the error stream for anything that takes longer than a second."""

    def __init__(self, bar: Progress) -> None:
        self.bar, self.began, self.tasks = bar, monotonic(), dict[str, int]()

    def __call__(self, what: str, done: int, total: int | None) -> None:
        if what not in self.tasks:
            self.tasks[what] = self.bar.add_task(what, total=total, visible=False)
        late = monotonic() - self.began > PATIENCE
        self.bar.update(self.bar.task_ids[self.tasks[what]], completed=done, total=total, visible=late)


@contextmanager
def waiting() -> Iterator[Waiting]:
    """A progress to hand on; the bar is gone when the work is done."""
    columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("{task.percentage:>3.0f} %"))
    with Progress(*columns, TimeElapsedColumn(), console=margin, transient=True) as bar:
        yield Waiting(bar)
