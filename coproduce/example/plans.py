"""Plans of one person's own, held only where support is planned with people one by one."""

from coproduce.example.chance import Chance
from coproduce.example.group import Group, Member, habit, told_by


def plans(group: Group) -> None:
    chance = group.chance("plans")
    if group.initiative.activity == "support planning":
        for member in group.members:
            if member.side == "older person":
                _plan(group, member, chance)


def _plan(group: Group, member: Member, chance: Chance) -> None:
    group.add(
        "plans",
        plan=group.book.code("b"),
        initiative=group.name,
        person=member.who.code,
        goals_set_by=chance.weighted(habit("goals_set_by")),
        budget_known=chance.told(0.58, group.blank),
        option_chosen=chance.weighted(habit("option")),
        option_explained=chance.told(0.82, group.blank),
        reviewed_on=group.come(chance.after(member.joined_on, 120, 420)),
        **told_by(chance, member),
    )
