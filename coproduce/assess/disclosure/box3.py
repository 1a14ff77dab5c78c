"""Box 3 as it may leave the group: its words from what may be told of its measures."""

from collections.abc import Mapping, Sequence

from coproduce.assess.disclosure.behind import Behind
from coproduce.assess.disclosure.hidden import NOT_TOLD
from coproduce.assess.disclosure.rule import NOBODY, Published, publish
from coproduce.assess.finding import Tally
from coproduce.assess.power.box3 import IN_PART, NO, SHOWN, Reading

# The measures that count people's own doings; cards count too.
MEASURES = ("skills_answered", "seldom_deciding")


def publish_reading(
    reading: Reading, behind: Behind, bars: Mapping[str, float]
) -> tuple[str, Mapping[str, Published]]:
    """A characteristic of Box 3: its word, from what may be told of its measures, and those of people."""
    hidden = {
        name: publish(Tally(whole, part, clusters=whole), behind.box3.get(name, NOBODY))
        for name, (part, whole) in reading.counts.items()
        if name in MEASURES or reading.characteristic.said
    }
    if not hidden:
        return reading.word, hidden
    if any(one.met is None for one in hidden.values()):
        return NOT_TOLD, hidden
    shares = [one.share or 0.0 for one in hidden.values()]
    shares += [part / whole for name, (part, whole) in reading.counts.items() if name not in hidden]
    return _word(reading, shares, bars), hidden


def _word(reading: Reading, shares: Sequence[float], bars: Mapping[str, float]) -> str:
    """The word of `box3.py`, from these shares."""
    if reading.characteristic.said:
        return SHOWN if shares[0] >= bars["shown"] else IN_PART
    complete = len(shares) == len(reading.characteristic.measures)
    if complete and all(share >= bars["shown"] for share in shares):
        return SHOWN
    return IN_PART if any(share >= bars["part"] for share in shares) else NO
