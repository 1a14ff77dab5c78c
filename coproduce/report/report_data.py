"""Everything a report is made of, as plain values: the group's own exact ones, or those that may leave it."""

from typing import Any

from coproduce.assess.assessment import Assessment
from coproduce.assess.power.newest import newest
from coproduce.assess.records import all_said_no
from coproduce.evidence.package import Package
from coproduce.report.as_data import as_data
from coproduce.report.as_published import as_published
from coproduce.report.flow_data import flow_data
from coproduce.report.level_data import level_records_data
from coproduce.report.reach_data import reach_data

# As many codes as can be looked up in an afternoon.
SOME = 12


def report_data(
    assessment: Assessment, package: Package, *, publishing: bool, all_said_yes: bool = False
) -> dict[str, Any]:
    """What was found, who is here and the thread; for the group's own eyes, the records behind it too.

    `all_said_yes`: of a group of fewer than 20, which may then publish some figures exact.
    """
    found = (
        as_published(assessment, package, all_said_yes=all_said_yes) if publishing else as_data(assessment)
    )
    return {
        **found,
        "reach": reach_data(package, publishing=publishing),
        "flow": flow_data(package, publishing=publishing),
        "records": {} if publishing else _records(assessment, package),
        "level_records": [] if publishing else level_records_data(package, found["power"]),
        "counted": {} if publishing or not assessment.power else _counted(package),
    }


def _counted(package: Package) -> dict[str, list[str]]:
    """By face of power, the codes of the newest records of its last twelve months; read with the faces."""
    found = newest(package, SOME)
    return {face: [one.record for one in records] for face, records in found.items()}


def _records(assessment: Assessment, package: Package) -> dict[str, list[str]]:
    """By question, the codes of the records that said no, newest first."""
    asked = [judged.finding.question for judged in assessment.findings if not judged.finding.absent]
    found = all_said_no(package, asked)
    return {stem: [str(no.record) for no in records] for stem, records in found.items() if records}
