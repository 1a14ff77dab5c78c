"""What a question's page tells: the answer, where and when, the records that said no, and how we know."""

from collections.abc import Callable, Collection
from shlex import quote
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import Q
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from coproduce_web.assessment.differences import differences
from coproduce_web.assessment.found import other_ways, pictures, strands
from coproduce_web.assessment.judged_by import thresholds
from coproduce_web.assessment.models import LISTED, Finding, Given, SaidNo
from coproduce_web.assessment.opens import Opening
from coproduce_web.shared.table import Table, table

A_PAGE = 10


def question_page(
    given: Given,
    finding: Finding,
    page: str | None,
    opens: Opening | None = None,
    only_of: Collection[str] | None = None,
    named: Callable[[str], str] = str,
) -> dict[str, Any]:
    """Everything the page shows; three queries, whatever the number of records.

    `only_of`: of which initiatives the reader may see the records that said no; None for all. `named` says
    what an initiative is called.
    """
    theirs = finding.said_no.all() if only_of is None else finding.said_no.filter(initiative__in=only_of)
    said_no = Paginator(theirs, A_PAGE).get_page(page)
    before, after = _neighbours(finding)
    return {
        "pictures": pictures(finding),
        "differences": differences(finding.data.get("gaps", ())),
        "ways": other_ways(finding),
        "strands": strands(finding),
        "thresholds": thresholds(finding.asked_as),
        "said_no": said_no,
        "only_yours": only_of is not None,
        "only_the_newest": said_no.paginator.count == LISTED,
        "said_no_table": _said_no_table(said_no, opens, named),
        "tables": _tables(finding),
        "again": _again(given, finding),
        "before": before,
        "after": after,
    }


def _neighbours(finding: Finding) -> tuple[Finding | None, Finding | None]:
    """The questions before and after it."""
    beside = Q(position=finding.position - 1) | Q(position=finding.position + 1)
    found = Finding.objects.filter(beside, given=finding.given_id).only("question", "position", "data")
    by_position = {one.position: one for one in found}
    return by_position.get(finding.position - 1), by_position.get(finding.position + 1)


def _said_no_table(page: Page[SaidNo], opens: Opening | None, named: Callable[[str], str]) -> Table:
    heads = [_("Record"), _("Initiative"), _("Date"), _("Table"), _("Row")]
    rows = [
        (
            (no.record, opens(no)) if opens else no.record,
            named(no.initiative),
            date_format(no.asked_on, "j F Y") if no.asked_on else "–",
            no.table,
            no.row or "–",
        )
        for no in page
    ]
    return table(_("Records that said no, newest first"), heads, rows, numbers=(4,), quiet=True)


def _tables(finding: Finding) -> str:
    """The tables without which it cannot be asked, each once, as `needs, meetings`."""
    needed = [either.strip() for need in finding.asked_as["needs"] for either in need.split("|")]
    return ", ".join(dict.fromkeys(need.partition(".")[0] for need in needed))


def _again(given: Given, finding: Finding) -> list[str]:
    """The two lines with which anybody who holds the file gets the same answer and the same records."""
    parts = [
        "coproduce assess",
        quote(given.filename),
        f"--as-of {given.as_of}",
        f"--question {finding.question}",
    ]
    if given.older_from != 65:
        parts.append(f"--older-from {given.older_from}")
    if given.faults:
        parts.append("--without-faulty-rows")
    line = " ".join(parts)
    return [line, f"{line} --records"]
