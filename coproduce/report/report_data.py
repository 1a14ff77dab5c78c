"""Everything a report is made of, as plain values: the group's own exact ones, or those that may leave it."""

from typing import Any

from coproduce.assess.assessment import Assessment
from coproduce.assess.records import all_said_no
from coproduce.evidence.package import Package
from coproduce.report.as_data import as_data
from coproduce.report.as_published import as_published
from coproduce.report.flow_data import flow_data
from coproduce.report.reach_data import reach_data


def report_data(assessment: Assessment, package: Package, *, publishing: bool) -> dict[str, Any]:
    """What was found, who is here and the thread; for the group's own eyes, the records that said no too."""
    found = as_published(assessment, package) if publishing else as_data(assessment)
    return {
        **found,
        "reach": reach_data(package, publishing=publishing),
        "flow": flow_data(package, publishing=publishing),
        "records": {} if publishing else _records(assessment, package),
    }


def _records(assessment: Assessment, package: Package) -> dict[str, list[str]]:
    """By question, the codes of the records that said no, newest first."""
    asked = [judged.finding.question for judged in assessment.findings if not judged.finding.absent]
    found = all_said_no(package, asked)
    return {stem: [str(no.record) for no in records] for stem, records in found.items() if records}
