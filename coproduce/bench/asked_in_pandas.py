"""Some of the questions in pandas: the rows each is asked of, as who knows it well would find them."""

from collections.abc import Callable, Mapping

from coproduce.bench.frames import UNKNOWN, Frame, Frames, pandas, with_sides

ANSWERS = ("acted on", "partly", "no", "not now", "passed on")


def _needs_met(frames: Frames) -> Frame:
    rows = frames.table("needs", "need", "initiative", "person", "told_on", "met", "met_said_by", "channel")
    return rows.assign(
        asked_on=rows.told_on, hangs_with=rows.person, not_known=(rows.met == UNKNOWN)
        | ((rows.met == "yes") & (rows.met_said_by.fillna("the person") != "the person")),
        apart=rows.met == "no longer wanted",
        met=rows.met.map({"yes": True, "partly": False, "no": False}).astype("boolean"),
    )  # fmt: skip


def _claim_paid(frames: Frames) -> Frame:
    rows = frames.table("expenses", "expense", "initiative", "person", "claimed_on", "paid_on", "channel")
    due = rows.claimed_on + pandas.Timedelta(days=14)
    met = (rows.paid_on <= due).astype("boolean").mask(rows.paid_on.isna() | due.isna())
    return rows.assign(asked_on=rows.claimed_on, hangs_with=rows.person, due_on=due, met=met)


def _answered(frames: Frames) -> Frame:
    rows = _contributions(frames)
    met = rows.answer.isin(ANSWERS).astype("boolean").mask(rows.answer.isna())
    in_time = (rows.answered_on <= rows.due_on).astype("boolean").mask(rows.answered_on.isna())
    return rows.assign(met=met & in_time)


def _told(frames: Frames) -> Frame:
    rows = _contributions(frames)
    rows = rows[rows.can_be_reached.astype("boolean").fillna(True)]
    met = (rows.told_on <= rows.due_on).astype("boolean").mask(rows.told_on.isna())
    return rows.assign(met=met, apart=rows.can_be_reached.isna())


def _contributions(frames: Frames) -> Frame:
    rows = frames.table(
        "contributions", "contribution", "initiative", "person", "kind", "made_on", "answer", "answered_on",
        "told_on", "can_be_reached", "channel",
    )  # fmt: skip
    rows = rows[rows.kind.fillna(UNKNOWN) != "thanks"]
    alone = "record " + rows.contribution.astype(str)
    return rows.assign(
        asked_on=rows.made_on, due_on=rows.made_on + pandas.Timedelta(days=60),
        hangs_with=rows.person.astype("object").where(rows.person.notna(), alone),
    )  # fmt: skip


def _asked_need(frames: Frames) -> Frame:
    rows = frames.table("memberships", "initiative", "person", "joined_on", "asked_support_on", "channel")
    return _of_members(
        rows, rows.asked_support_on.notna().astype("boolean").mask(rows.asked_support_on.isna())
    )


def _another_way(frames: Frames) -> Frame:
    rows = frames.table(
        "memberships", "initiative", "person", "side", "joined_on", "offered_tasks_on", "channel"
    )
    rows = with_sides(frames, rows).drop(columns=["member_side", "usual_side"])
    rows = rows[rows.side != "professional"]
    met = rows.offered_tasks_on.notna().astype("boolean").mask(rows.offered_tasks_on.isna())
    return _of_members(rows, met).assign(due_on=rows.joined_on + pandas.Timedelta(days=91))


def _of_members(rows: Frame, met: Frame) -> Frame:
    return rows.assign(asked_on=rows.joined_on, hangs_with=rows.person, met=met)


def _asked_first(frames: Frames) -> Frame:
    came = frames.table("attendance", "meeting", "person").merge(
        frames.table("meetings", "meeting", "initiative", "held_on"), on="meeting"
    )
    first = came.groupby(["initiative", "person"])["held_on"].min().reset_index()
    rows = frames.table("memberships", "initiative", "person", "asked_support_on", "channel").merge(
        first, on=["initiative", "person"], how="left"
    )
    blank = rows.asked_support_on.isna() | rows.held_on.isna()
    met = (rows.asked_support_on < rows.held_on).astype("boolean").mask(blank)
    return rows.assign(asked_on=rows.held_on, hangs_with=rows.person, met=met, apart=rows.held_on.isna())


def _objection(frames: Frames) -> Frame:
    rows = frames.table("positions", "decision", "person", "stance", "objection_met", "channel")
    decisions = frames.table(
        "decisions", "decision", "initiative", "level", "decided_on", "result", "rule", "says_reasons"
    )
    rows = rows[rows.stance.isin(["against", "stood aside"])].merge(decisions, on="decision")
    rows = rows[(rows.result.fillna("agreed") == "agreed") & (rows.rule.fillna("not stated") != "ballot")]
    knew_why = (rows.stance == "stood aside") & rows.says_reasons.astype("boolean").fillna(False)
    met = rows.objection_met.astype("boolean").mask(knew_why, True)
    return rows.assign(asked_on=rows.decided_on, hangs_with=rows.person, met=met)


def _older_decided(frames: Frames) -> Frame:
    rows = frames.table("positions", "decision", "person", "part")
    decisions = frames.table("decisions", "decision", "initiative", "level", "decided_on", "channel")
    rows = with_sides(
        frames, rows[rows.part == "decided"].merge(decisions[["decision", "initiative"]], on="decision")
    )
    rows = rows.assign(older=rows.side == "older person", unsure=rows.side == UNKNOWN)
    counted = rows.groupby("decision")[["older", "unsure"]].sum().reset_index()
    rows = counted.merge(decisions, on="decision")
    met = (rows.older > 0).astype("boolean").mask((rows.older == 0) & (rows.unsure > 0))
    day = rows.initiative.astype(str) + " " + rows.decided_on.astype(str)
    return rows.assign(
        asked_on=rows.decided_on, hangs_with=day, met=met, not_known=(rows.older == 0) & (rows.unsure > 0)
    )


def _venue_checked(frames: Frames) -> Frame:
    rows = frames.table(
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


Rows = Callable[[Frames], Frame]

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
