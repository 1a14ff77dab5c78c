"""Who speaks in meetings, from the public transcripts of 97 meetings of design teams (QMSum, MIT licence)."""

import csv
import gzip
from collections import Counter, defaultdict
from datetime import date
from pathlib import Path

import pytest

from coproduce.assess.power.face import faces
from coproduce.assess.power.tests.test_faces import read
from coproduce.evidence.package import from_rows

DAY = date(2026, 3, 31)
TURNS = Path(__file__).resolve().parents[5] / "shared/data/meeting-transcripts/design-teams.turns.csv.gz"
# Four people with a part to play stand for the sides; whoever else spoke stands for nobody known.
SIDES = {
    "Project Manager": "professional", "Marketing": "older person", "User Interface": "community",
    "Industrial Designer": "community",
}  # fmt: skip

pytestmark = pytest.mark.data


@pytest.fixture(scope="module")
def words() -> dict[str, Counter[str]]:
    """By meeting, how many words each speaker spoke."""
    if not TURNS.exists():
        pytest.skip("The transcripts are not there: put them into shared/data beside the checkout.")
    spoken: dict[str, Counter[str]] = defaultdict(Counter)
    with gzip.open(TURNS, "rt", encoding="utf-8", newline="") as file:
        for turn in csv.DictReader(file):
            spoken[turn["meeting"]][turn["speaker"]] += int(turn["words"])
    return spoken


def test_the_words_of_each_side_are_counted_meeting_by_meeting(words: dict[str, Counter[str]]) -> None:
    turns: list[dict[str, object]] = []
    for meeting, speakers in words.items():
        by_side: Counter[str] = Counter()
        for speaker, number in speakers.items():
            by_side[SIDES.get(speaker, "not known")] += number
        turns += [{"meeting": meeting, "side": side, "words": number} for side, number in by_side.items()]
    # The letters of a team go before the letter of its meeting, as ES2002 before ES2002a.
    meetings = [{"meeting": one, "initiative": one[:-1], "held_on": DAY} for one in words]
    package = from_rows({"meetings": meetings, "turns": turns}, as_of=DAY)
    (voice,) = read(package, faces()["voice"])
    assert voice.now is not None
    assert voice.now.records == len(words) == 97
    everybody = sum(words.values(), Counter[str]())
    tally = voice.now.tally
    assert (tally.met, tally.asked) == (everybody["Marketing"], everybody.total())
    assert tally.not_known == everybody.total() - sum(everybody[speaker] for speaker in SIDES)
    assert 0.15 < tally.met / tally.asked < 0.35
