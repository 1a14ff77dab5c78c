"""How fully each group wrote each table down, and when it did not."""

from datetime import timedelta

from coproduce.evidence.schema import tables
from coproduce.example.cast import read
from coproduce.example.chance import Chance
from coproduce.example.group import Group

DAY = timedelta(days=1)


def kept(group: Group) -> None:
    """A row for each table a group has, but for the months in which nobody wrote anything down."""
    chance = group.chance("kept")
    for table in tables():
        if table in group.filled | {"people", "characteristics"}:
            _table(group, table, chance)


def _table(group: Group, table: str, chance: Chance) -> None:
    how = _how(group, table)
    first = group.initiative.began_on - 60 * DAY
    gap = group.initiative.not_kept
    if gap and table not in read("county.toml")["written"]["all"]:
        _period(group, table, how, {"from_on": first, "until_on": gap["from_on"] - DAY}, chance)
        first = gap["until_on"] + DAY
    _period(group, table, how, {"from_on": first}, chance)


def _how(group: Group, table: str) -> str:
    """As the group keeps its records, but for what is everywhere only partly told."""
    for how, which in read("county.toml")["written"].items():
        if table in which:
            return str(how)
    return group.initiative.kept


def _period(group: Group, table: str, how: str, period: dict[str, object], chance: Chance) -> None:
    side = chance.one(("professional", "older person"))
    group.add("kept", initiative=group.name, kept_table=table, how=how, kept_by_side=side, **period)
