"""Who is in a group: memberships, the ways they take part, and the roles they hold."""

from datetime import date, timedelta

from coproduce.example.cast import read
from coproduce.example.chance import Chance
from coproduce.example.group import Group, Member, habit
from coproduce.example.people import Pool


def join(group: Group, pool: Pool) -> None:
    """Fill the group with members: strangers, and people of the groups before it."""
    chance = group.chance("members")
    taken: set[str] = set()
    for side, number in group.initiative.members.items():
        for place in range(number):
            member = _member(group, pool, side, taken, chance, at_the_start=place < number * 0.45)
            taken.add(member.who.code)
            group.members.append(member)
            _write(group, member, chance)
    group.members.sort(key=lambda member: member.rank)


def _member(
    group: Group, pool: Pool, side: str, taken: set[str], chance: Chance, *, at_the_start: bool
) -> Member:
    told = group.initiative
    day = (
        chance.after(told.began_on, 0, 70)
        if at_the_start
        else chance.between(told.began_on, chance.after(told.last_day, -60, -20))
    )
    known = None if chance.yes(told.strangers) else pool.known(side, day, taken, chance)
    home = told.place if told.place in group.county.places else chance.one(group.county.places)
    who = known or pool.stranger(told, side, home, day, chance)
    return Member(who, side, day, _left(group, day, chance), chance.rank())


def _left(group: Group, joined: date, chance: Chance) -> date | None:
    if chance.yes(group.initiative.rate("stayed")):
        return None
    left = chance.after(joined, 120, 1300)
    return left if left < group.initiative.last_day else None


def _write(group: Group, member: Member, chance: Chance) -> None:
    side, joined = member.side, member.joined_on
    professional = side == "professional"
    speaks_for = None if professional else _speaks_for(group, chance)
    tasks = chance.yes(group.initiative.rate("tasks_offered"))
    group.add(
        "memberships",
        initiative=group.name,
        person=member.who.code,
        side=side,
        sector=chance.weighted(habit("sector")) if professional else None,
        can_commit=chance.told(0.5, group.blank) if professional else None,
        lived_experience=None if professional else chance.told(0.85, group.blank),
        speaks_for=speaks_for,
        joined_on=joined,
        left_on=member.left_on,
        left_why=chance.weighted(habit("left_why")) if member.left_on else None,
        asked_support_on=_asked(group, member, chance),
        offered_tasks_on=_while_here(group, member, chance.after(joined, 10, 110)) if tasks else None,
        reported_back_on=_while_here(group, member, chance.after(joined, 40, 400)) if speaks_for else None,
        channel=member.who.channel,
    )


def _speaks_for(group: Group, chance: Chance) -> str | None:
    """A few speak for a voice that came in; nobody for one of which only the year is kept."""
    spoken_for = [v["voice"] for v in read("strands.toml")["voice"] if "year_only" not in v]
    among = [voice for voice in group.voices if voice in spoken_for]
    return chance.one(among) if among and chance.yes(0.04) else None


def _asked(group: Group, member: Member, chance: Chance) -> date | None:
    """On joining or in the week before it, or else months later, or never."""
    if chance.yes(group.initiative.rate("asked_support_first", member.joined_on)):
        return chance.after(member.joined_on, -6, 0)
    return _while_here(group, member, chance.after(member.joined_on, 90, 300)) if chance.yes(0.4) else None


def _while_here(group: Group, member: Member, day: date) -> date | None:
    return group.come(day) if member.there(day) else None


def ways(group: Group) -> None:
    """The way each member likes best, whether it was kept to, and at times a second that was used instead."""
    chance = group.chance("ways")
    for member in group.members:
        first = member.who.channel
        if first == "in person" and chance.yes(0.15):
            first = "supporter brings me"
        used = chance.told(group.initiative.rate("way_kept"), group.blank)
        _way(group, member, first, True, used)
        if used is False and chance.yes(0.6):
            _way(group, member, "in person" if first != "in person" else "phone", False, True)


def _way(group: Group, member: Member, way: str, wanted: bool, used: bool | None) -> None:
    group.add("ways", initiative=group.name, person=member.who.code, way=way, wanted=wanted, used=used)


def roles(group: Group) -> None:
    """A chair (or two) for each two years, and a few other roles; older people lead where they hold it."""
    chance, told = group.chance("roles"), group.initiative
    for year in range(told.began_on.year, told.last_day.year + 1, 2):
        day = max(chance.after(told.began_on, 20, 60), date(year, 2, 1))
        if day >= told.last_day:
            continue
        sides = ("older person",) if told.held_by_side == "older person" else ("professional", "older person")
        for side, role in zip(sides, ("chair", "co-chair"), strict=False):
            _hold(group, role, day, group.there(day, side), chance)
        for _ in range(5):
            _hold(group, chance.weighted(habit("role")), day, group.there(day), chance)


def _hold(group: Group, role: str, day: date, among: list[Member], chance: Chance) -> None:
    holder = chance.one(among[:40])
    key = {"initiative": group.name, "person": holder.who.code, "role": role, "from_on": day}
    if any(all(row[name] == value for name, value in key.items()) for row in group.book.rows["roles"]):
        return
    until = min(day + timedelta(days=730), holder.left_on or date.max)
    group.add(
        "roles",
        **key,
        until_on=group.come(until),
        open_to_all=chance.told(group.initiative.rate("open_to_all"), group.blank),
        paid=holder.side == "professional",
    )
