"""Power as a whole: its faces, whether it has shifted, the level of each initiative, and the matrix."""

from collections.abc import Sequence
from dataclasses import dataclass

from coproduce.assess.power.box3 import Reading, read_box3
from coproduce.assess.power.level import Level, place_all
from coproduce.assess.power.matrix import Matrix, count_matrix
from coproduce.assess.power.series import Series, ask_faces
from coproduce.assess.power.sql import sql
from coproduce.evidence.package import Package
from coproduce.framework import NOTHING_AGREED, Agreed, thresholds_in_force


@dataclass(frozen=True)
class Power:
    """What a package shows of power. `shifted` is None where nobody can tell; `why` says it in a sentence."""

    faces: Sequence[Series]
    shifted: bool | None
    why: str
    levels: Sequence[Level]
    matrix: Matrix
    box3: Sequence[Reading]


def read_power(package: Package, agreed: Agreed = NOTHING_AGREED, *, older_people_say_so: bool) -> Power:
    """Everything about power in a package. `older_people_say_so`: their cards say they helped decide."""
    for name in ("decided", "acted"):
        package.connection.execute(sql(name))
    found = ask_faces(package, agreed=agreed)
    shifted, why = shift(found, package, agreed, older_people_say_so=older_people_say_so)
    levels, box3 = place_all(package, agreed), read_box3(package, agreed)
    return Power(found, shifted, why, levels, count_matrix(package), box3)


def shift(
    faces: Sequence[Series], package: Package, agreed: Agreed = NOTHING_AGREED, *, older_people_say_so: bool
) -> tuple[bool | None, str]:
    """Shifted only where enough faces moved, none moved back, and older people say so themselves."""
    least = int(thresholds_in_force("shift", package.as_of, agreed)["least_faces"].value)
    to = [one.face.title for one in faces if one.moved.toward is True]
    back = [one.face.title for one in faces if one.moved.toward is False]
    told = _told("Moved towards older people", to) + _told("Moved away from them", back)
    if back or len(to) < least:
        if not to and not back:
            return None, "No face can be compared with a time before, or none moved enough to tell."
        return (None if to else False), f"{told}At least {least} must move towards them, and none away."
    if not older_people_say_so:
        return (
            None,
            f"{told}Older people's own cards do not say that they helped decide, so no shift is claimed.",
        )
    return True, f"{told}Older people's own cards say that they helped decide."


def _told(words: str, titles: Sequence[str]) -> str:
    return f"{words}: {', '.join(title.lower() for title in titles)}. " if titles else ""
