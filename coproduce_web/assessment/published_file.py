"""The figures of the site's own records that may leave, as one file to send or to print."""

from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from django.utils.translation import gettext as _

from coproduce.evidence.open import open_package
from coproduce.report.as_html import as_html
from coproduce.report.report_data import report_data
from coproduce_web.assessment.agreed import agreed_in
from coproduce_web.assessment.kept_counts import ask_what_changed, counts_of
from coproduce_web.assessment.own_records import initiative_of, initiatives_in, name_of, write_package
from coproduce_web.assessment.said_yes import said_yes
from coproduce_web.initiatives.access import today


def published_file(scope: str) -> str:
    """By the rule of small numbers; of a small group in which everybody said yes, exact where that may be."""
    initiative = initiative_of(scope)
    exact = initiative is not None and said_yes(initiative).everybody
    with TemporaryDirectory() as folder:
        source = Path(folder) / "package"
        work = initiatives_in(scope).values_list("pk", flat=True)
        write_package(source, work, as_of=today(), title=name_of(scope))
        package = open_package(source, as_of=today())
        try:
            assessment = ask_what_changed(package, agreed_in(scope), counts_of(scope))
            data = report_data(assessment, package, publishing=True, all_said_yes=exact)
        finally:
            package.connection.close()
    told = {"source": name_of(scope), "as_of_from": _("the site, when this was taken")}
    return as_html(data | told | ({"power": _named(data["power"], name_of(scope))} if initiative else {}))


def _named(power: Mapping[str, Any], name: str) -> dict[str, Any]:
    """Power, with the name of the one piece of work in place of its code."""
    return {**power, "levels": [{**level, "initiative": name} for level in power["levels"]]}
