"""The command line: `coproduce assess | report | check | …`, and what the site adds."""

import os
import sys
from importlib.metadata import entry_points
from itertools import zip_longest

import typer

from coproduce.cli.assess import assess
from coproduce.cli.audit import audit
from coproduce.cli.bench import bench
from coproduce.cli.check import check
from coproduce.cli.compare import compare
from coproduce.cli.convert import convert
from coproduce.cli.explain import explain
from coproduce.cli.meant import SHIPPED
from coproduce.cli.merge import counts, merge
from coproduce.cli.report import report
from coproduce.cli.screen import complain
from coproduce.cli.template import template
from coproduce.errors import CoproduceError

app = typer.Typer(
    name="coproduce",
    help="Is co-production really happening? Answers from the records, principle by principle.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

for command in (assess, report, compare, audit, check, convert, template, explain, counts, merge, bench):
    app.command()(command)
for added in entry_points(group="coproduce.commands"):
    app.command(name=added.name)(added.load())


def with_population(words: list[str]) -> list[str]:
    """`--population` may stand alone: what follows is its value only if it is `uk` or a table."""
    said = []
    for word, following in zip_longest(words, words[1:], fillvalue=""):
        said.append(word)
        if word == "--population" and following != SHIPPED and not following.endswith((".csv", ".parquet")):
            said.append(SHIPPED)
    return said


def main() -> None:
    """Run the command line; what goes wrong is told in a sentence, never as a traceback."""
    try:
        app(args=with_population(sys.argv[1:]))
    except CoproduceError as wrong:
        complain(str(wrong))
        sys.exit(wrong.exit_code)
    except OSError as wrong:
        complain(f"{wrong.filename or 'A file'} cannot be read or written: {wrong.strerror}.")
        sys.exit(2)
    except Exception as wrong:
        if os.environ.get("COPRODUCE_DEBUG"):
            raise
        complain(
            f"Something went wrong that should not have ({type(wrong).__name__}: {wrong}). "
            "Please tell us. With COPRODUCE_DEBUG=1 before the command, the details are shown."
        )
        sys.exit(70)
