"""One of each thing to be done, for the tests of the house."""

from coproduce_web.actions.actions import adding, barriers
from coproduce_web.initiatives.tests.cast import Cast, in_days


def make(cast: Cast) -> dict[str, int | str]:
    """An action with two doers, and a barrier."""
    action = adding.add(
        cast.how(), cast.initiative, what="Write to Dale Buses", doers=[cast.member, cast.commissioner],
        due_on=in_days(20), in_what_way="A letter", where="From the library",
    )  # fmt: skip
    barrier = barriers.find_barrier(
        cast.how(), cast.initiative, words="The hall has a step", found_on=in_days(-5), owners=[cast.chair]
    )
    doer = action.doers.get(person=cast.member)
    return {"action": action.pk, "doer": doer.pk, "barrier": barrier.pk}
