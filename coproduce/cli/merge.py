"""`coproduce counts` and `coproduce merge`: several sites add up, and no record leaves any of them."""

from pathlib import Path
from typing import Annotated

import typer

from coproduce.assess.ask import ask_all
from coproduce.assess.assessment import Assessment, judge_all
from coproduce.assess.counts_file import PRIVATE, read_counts, write_counts
from coproduce.assess.question import questions
from coproduce.assess.site_counts import asked_at, merged, site_counts
from coproduce.cli.meant import agreed_in
from coproduce.cli.options import AsOf, Checked, OlderFrom, Publish, Source, Thresholds, WithoutFaultyRows
from coproduce.cli.screen import margin, page, waiting
from coproduce.cli.written import Format, write
from coproduce.evidence.open import open_package
from coproduce.report.as_data import as_data
from coproduce.report.as_published import as_published


def counts(
    source: Source,
    out: Annotated[Path, typer.Argument(help="The file to write, as site-a.counts.", show_default=False)],
    name: Annotated[
        str | None,
        typer.Option("--as", help="A name to go before the site's ids of initiatives.", show_default=False),
    ] = None,
    as_of: AsOf = None,
    older_from: OlderFrom = 65,
    without_faulty_rows: WithoutFaultyRows = False,
    checked: Checked = False,
) -> None:
    """Count what this site's records say, to be added to other sites' counts; the records stay here."""
    with waiting() as progress:
        package = open_package(
            source,
            as_of=as_of,
            older_from=older_from,
            without_faulty_rows=without_faulty_rows,
            checked=checked,
            progress=progress,
        )
        found = ask_all(package, list(questions().values()), progress=progress)
    write_counts(site_counts(name or out.stem, package, found, named=name is not None), out)
    page.print(f"Wrote {out}. {PRIVATE}", markup=False, soft_wrap=True)


def merge(
    files: Annotated[list[Path], typer.Argument(help="The counts of each site.", show_default=False)],
    publish: Publish = False,
    form: Annotated[Format, typer.Option("--format", help="A page to read, JSON, or HTML.")] = Format.TEXT,
    thresholds: Thresholds = None,
) -> None:
    """Add up the counts of several sites, and judge the sum. With --publish it is rounded, after adding."""
    agreed = agreed_in(thresholds)
    sites = [read_counts(file) for file in files]
    found = merged(sites)
    for stem, number in asked_at(sites).items():
        margin.print(f"{stem} could be asked at {number} of the {len(sites)} sites.", markup=False)
    names = ", ".join(site.name for site in sites)
    given = Assessment(sites[0].as_of, "the counts", sites[0].framework, names, {}, (), None, agreed)
    assessment = judge_all(given, found, whole=True)
    data = as_published(assessment, None) if publish else as_data(assessment)
    write(data, form)
