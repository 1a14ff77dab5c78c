"""The same questions in pandas, as somebody who knows it well would write them: what DuckDB is held against.

Days come out of Parquet as Python's own, on which pandas is many times slower, so they are turned into its
own when a table is read; that time counts, as it does for anybody who uses pandas.
"""

from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from coproduce.errors import SourceError
from coproduce.evidence.schema import tables

try:
    import pandas
except ImportError:
    pandas = None

Frame = Any
KNOWN = ("asked", "met", "not_known", "clusters", "nn", "yy", "uu", "ny", "nu", "yu")
UNKNOWN = "not known"
ANSWERS = ("acted on", "partly", "no", "not now", "passed on")


def pandas_at_hand() -> None:
    """SourceError where pandas is not installed."""
    if pandas is None:
        raise SourceError(
            "pandas is not installed, so nothing can be held against it: pip install 'coproduce[bench]'."
        )


class Twin:
    """A package of Parquet in pandas: `ask` gives a question's counts by way of looking and value."""

    def __init__(self, folder: Path, as_of: str) -> None:
        pandas_at_hand()
        self.folder, self.as_of = folder, pandas.Timestamp(as_of)
        self.table = cache(self._table)

    def _table(self, name: str, *columns: str) -> Frame:
        frame = pandas.read_parquet(self.folder / f"{name}.parquet", columns=list(columns))
        for column in columns:
            if (known := tables()[name].column(column)) and known.type == "date":
                frame[column] = pandas.to_datetime(frame[column])
        return frame

    def ask(self, stem: str) -> dict[tuple[str, str], tuple[int, ...]]:
        """The counts named in `KNOWN`, by way of looking and value."""
        table, of_people, rows = QUESTIONS[stem]
        placed = self._placed(rows(self), table)
        return {
            key: sums for way in WAYS if of_people or way != "side" for key, sums in _counted(placed, way)
        }

    def _placed(self, rows: Frame, table: str) -> Frame:
        """Whose side, which place and quarter, what is asked by now, and where a blank is a no."""
        rows = rows.merge(
            self.table("initiatives", "initiative", "place", "level").rename(
                columns={"level": "usual_level"}
            ),
            on="initiative",
            how="left",
        )
        if "person" in rows:
            rows = _with_sides(self, rows)
        rows["level"] = _first(rows, "level", "usual_level")
        rows["channel"] = _first(rows, "channel")
        rows["quarter"] = (
            rows.asked_on.dt.year.astype(str) + "-Q" + rows.asked_on.dt.quarter.astype(str)
        ).where(rows.asked_on.notna(), UNKNOWN)
        rows["all"] = ""
        rows["initiative"] = rows.initiative.astype(str)
        due = rows.due_on > self.as_of if "due_on" in rows else False
        late = due | (rows.asked_on > self.as_of)
        rows = rows[~late & ~(rows.apart.fillna(False) if "apart" in rows else False)].copy()
        rows["met"] = rows.met.mask(rows.met.isna() & self._written(rows, table), False)
        if "not_known" in rows:
            rows["met"] = rows.met.mask(rows.not_known.fillna(False), pandas.NA)
        return rows

    def _written(self, rows: Frame, table: str) -> Frame:
        """Whether everything was written down on the day of each row."""
        kept = self.table("kept", "initiative", "kept_table", "from_on", "how")
        kept = kept[(kept.kept_table == table) & (kept.how == "all")].assign(
            initiative=kept.initiative.astype(str)
        )
        both = rows[["initiative", "asked_on"]].reset_index().merge(kept, on="initiative")
        return rows.index.isin(both[both.from_on <= both.asked_on]["index"])


WAYS = ("all", "side", "channel", "place", "quarter", "level", "initiative")


def _first(rows: Frame, *columns: str) -> Frame:
    found = pandas.Series(pandas.NA, index=rows.index, dtype="object")
    for column in columns:
        if column in rows:
            found = found.where(found.notna(), rows[column])
    return found.fillna(UNKNOWN)


def _with_sides(twin: Twin, rows: Frame) -> Frame:
    member = twin.table("memberships", "initiative", "person", "side").rename(columns={"side": "member_side"})
    person = twin.table("people", "person", "side").rename(columns={"side": "usual_side"})
    rows = rows.merge(member, on=["initiative", "person"], how="left").merge(person, on="person", how="left")
    rows["side"] = _first(rows, "side", "member_side", "usual_side")
    return rows


def _counted(rows: Frame, way: str) -> Any:
    """For each value, the sums over clusters: records of a person, decisions of a day, else each record."""
    rows = rows.assign(n=1, y=rows.met.fillna(False).astype(int), u=rows.met.isna().astype(int))
    clusters = rows.groupby([way, "hangs_with"], dropna=False)[["n", "y", "u"]].sum().reset_index()
    for one, two in ("nn", "yy", "uu", "ny", "nu", "yu"):
        clusters[one + two] = clusters[one] * clusters[two]
    sums = clusters.groupby(way).agg(
        asked=("n", "sum"), met=("y", "sum"), not_known=("u", "sum"), clusters=("n", "size"),
        **{name: (name, "sum") for name in KNOWN[4:]},
    )  # fmt: skip
    return (((way, value), tuple(map(int, row))) for value, *row in sums.itertuples())


def _needs_met(twin: Twin) -> Frame:
    rows = twin.table("needs", "need", "initiative", "person", "told_on", "met", "met_said_by", "channel")
    return rows.assign(
        asked_on=rows.told_on, hangs_with=rows.person, not_known=(rows.met == UNKNOWN)
        | ((rows.met == "yes") & (rows.met_said_by.fillna("the person") != "the person")),
        apart=rows.met == "no longer wanted",
        met=rows.met.map({"yes": True, "partly": False, "no": False}).astype("boolean"),
    )  # fmt: skip


def _claim_paid(twin: Twin) -> Frame:
    rows = twin.table("expenses", "expense", "initiative", "person", "claimed_on", "paid_on", "channel")
    due = rows.claimed_on + pandas.Timedelta(days=14)
    met = (rows.paid_on <= due).astype("boolean").mask(rows.paid_on.isna() | due.isna())
    return rows.assign(asked_on=rows.claimed_on, hangs_with=rows.person, due_on=due, met=met)


def _answered(twin: Twin) -> Frame:
    rows = _contributions(twin)
    met = rows.answer.isin(ANSWERS).astype("boolean").mask(rows.answer.isna())
    in_time = (rows.answered_on <= rows.due_on).astype("boolean").mask(rows.answered_on.isna())
    return rows.assign(met=met & in_time)


def _told(twin: Twin) -> Frame:
    rows = _contributions(twin)
    rows = rows[rows.can_be_reached.astype("boolean").fillna(True)]
    met = (rows.told_on <= rows.due_on).astype("boolean").mask(rows.told_on.isna())
    return rows.assign(met=met, apart=rows.can_be_reached.isna())


def _contributions(twin: Twin) -> Frame:
    rows = twin.table(
        "contributions", "contribution", "initiative", "person", "kind", "made_on", "answer", "answered_on",
        "told_on", "can_be_reached", "channel",
    )  # fmt: skip
    rows = rows[rows.kind.fillna(UNKNOWN) != "thanks"]
    alone = "record " + rows.contribution.astype(str)
    return rows.assign(
        asked_on=rows.made_on, due_on=rows.made_on + pandas.Timedelta(days=60),
        hangs_with=rows.person.astype("object").where(rows.person.notna(), alone),
    )  # fmt: skip


def _asked_need(twin: Twin) -> Frame:
    rows = twin.table("memberships", "initiative", "person", "joined_on", "asked_support_on", "channel")
    return _of_members(
        rows, rows.asked_support_on.notna().astype("boolean").mask(rows.asked_support_on.isna())
    )


def _another_way(twin: Twin) -> Frame:
    rows = twin.table(
        "memberships", "initiative", "person", "side", "joined_on", "offered_tasks_on", "channel"
    )
    rows = _with_sides(twin, rows).drop(columns=["member_side", "usual_side"])
    rows = rows[rows.side != "professional"]
    met = rows.offered_tasks_on.notna().astype("boolean").mask(rows.offered_tasks_on.isna())
    return _of_members(rows, met).assign(due_on=rows.joined_on + pandas.Timedelta(days=91))


def _of_members(rows: Frame, met: Frame) -> Frame:
    return rows.assign(asked_on=rows.joined_on, hangs_with=rows.person, met=met)


def _asked_first(twin: Twin) -> Frame:
    came = twin.table("attendance", "meeting", "person").merge(
        twin.table("meetings", "meeting", "initiative", "held_on"), on="meeting"
    )
    first = came.groupby(["initiative", "person"])["held_on"].min().reset_index()
    rows = twin.table("memberships", "initiative", "person", "asked_support_on", "channel").merge(
        first, on=["initiative", "person"], how="left"
    )
    blank = rows.asked_support_on.isna() | rows.held_on.isna()
    met = (rows.asked_support_on < rows.held_on).astype("boolean").mask(blank)
    return rows.assign(asked_on=rows.held_on, hangs_with=rows.person, met=met, apart=rows.held_on.isna())


def _objection(twin: Twin) -> Frame:
    rows = twin.table("positions", "decision", "person", "stance", "objection_met", "channel")
    decisions = twin.table(
        "decisions", "decision", "initiative", "level", "decided_on", "result", "rule", "says_reasons"
    )
    rows = rows[rows.stance.isin(["against", "stood aside"])].merge(decisions, on="decision")
    rows = rows[(rows.result.fillna("agreed") == "agreed") & (rows.rule.fillna("not stated") != "ballot")]
    knew_why = (rows.stance == "stood aside") & rows.says_reasons.astype("boolean").fillna(False)
    met = rows.objection_met.astype("boolean").mask(knew_why, True)
    return rows.assign(asked_on=rows.decided_on, hangs_with=rows.person, met=met)


def _older_decided(twin: Twin) -> Frame:
    rows = twin.table("positions", "decision", "person", "part")
    decisions = twin.table("decisions", "decision", "initiative", "level", "decided_on", "channel")
    rows = _with_sides(
        twin, rows[rows.part == "decided"].merge(decisions[["decision", "initiative"]], on="decision")
    )
    rows = rows.assign(older=rows.side == "older person", unsure=rows.side == UNKNOWN)
    counted = rows.groupby("decision")[["older", "unsure"]].sum().reset_index()
    rows = counted.merge(decisions, on="decision")
    met = (rows.older > 0).astype("boolean").mask((rows.older == 0) & (rows.unsure > 0))
    day = rows.initiative.astype(str) + " " + rows.decided_on.astype(str)
    return rows.assign(
        asked_on=rows.decided_on, hangs_with=day, met=met, not_known=(rows.older == 0) & (rows.unsure > 0)
    )


def _venue_checked(twin: Twin) -> Frame:
    rows = twin.table(
        "meetings",
        "meeting",
        "initiative",
        "held_on",
        "mode",
        "venue_checked_on",
        "venue_booked_on",
        "channel",
    )
    rows = rows[rows["mode"].fillna("in person").isin(["in person", "mixed"])]
    blank = rows.venue_checked_on.isna() | rows.venue_booked_on.isna()
    met = (rows.venue_checked_on <= rows.venue_booked_on).astype("boolean").mask(blank)
    return rows.assign(asked_on=rows.held_on, due_on=rows.held_on, hangs_with=rows.meeting, met=met)


Rows = Callable[[Twin], Frame]

# The table asked, whether its records are people's own, and how its rows are found.
QUESTIONS: Mapping[str, tuple[str, bool, Rows]] = {
    "2.2-asked-what-support-first": ("memberships", True, _asked_first),
    "2.3-author-told": ("contributions", True, _told),
    "2.3-contribution-answered": ("contributions", True, _answered),
    "4.2-objection-met": ("positions", True, _objection),
    "4.3-older-people-decided": ("decisions", False, _older_decided),
    "5.3-offered-another-way": ("memberships", True, _another_way),
    "6.1-asked-what-they-need": ("memberships", True, _asked_need),
    "6.1-needs-met": ("needs", True, _needs_met),
    "6.2-venue-checked-before-booked": ("meetings", False, _venue_checked),
    "6.5-claim-paid-in-14-days": ("expenses", True, _claim_paid),
}
