"""What the test of rights needs of this app: one of everything, and the keys that addresses name it by."""

from coproduce_web.changes.actions import outcomes
from coproduce_web.changes.tests.story import story, tell
from coproduce_web.initiatives.tests.cast import Cast, in_days


def make(cast: Cast) -> dict[str, int | str]:
    """An area of life, a whole story that ends in a change, and a change nobody has agreed to."""
    area = outcomes.choose(
        cast.how(), cast.initiative, words="Getting out of the house", chosen_on=in_days(-100),
        chosen_by={"older person": 9, "community": 3, "professional": 1},
    )  # fmt: skip
    told = story(cast).change
    told.outcome = area
    told.save(update_fields=["outcome"])
    tell(cast, None, None, words="I wait alone in the dark.", direction="worse", noted_on=in_days(-3))
    return {"outcome": area.pk, "change": told.pk, "source": told.source_set.get().pk}
