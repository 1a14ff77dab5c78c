"""Every figure of a report worked out a second time: plain Python over rows, the formulas written again.

Nothing here is shared with what makes the report: where the two differ, one of them is wrong. A figure is
called by where it stands in the report, as `findings/6.1-needs-met/by/side/community/met`.
"""

from collections.abc import Iterator, Mapping

Figures = Mapping[str, float | None]
Found = Iterator[tuple[str, float | None]]
