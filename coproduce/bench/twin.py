"""The same questions in pandas: placed, answered and counted, to hold DuckDB's figures against."""

from typing import Any

from coproduce.bench.asked_in_pandas import QUESTIONS
from coproduce.bench.frames import UNKNOWN, Frame, Frames, first, pandas, with_sides

KNOWN = ("asked", "met", "not_known", "clusters", "nn", "yy", "uu", "ny", "nu", "yu")


class Twin(Frames):
    """A package of Parquet in pandas: `ask` gives a question's counts by way of looking and value."""

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
            rows = with_sides(self, rows)
        rows["level"] = first(rows, "level", "usual_level")
        rows["channel"] = first(rows, "channel")
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
