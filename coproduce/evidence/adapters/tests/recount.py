"""Public exports counted from their raw files, by code that knows nothing of the adapters."""

import csv
import gzip
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

PROMISES = {"greedy": "skip", "greedy-no-skip": "stop"}


@dataclass
class RawVote:
    """A ballot file as it stands: costs and published votes in file order, ballots as (age, projects)."""

    rule: str
    budget: float
    cost: dict[str, float] = field(default_factory=dict)
    published: dict[str, int] = field(default_factory=dict)
    selected: dict[str, str] = field(default_factory=dict)
    ballots: list[tuple[str, set[str]]] = field(default_factory=list)

    def approvals(self, whose: str = "all") -> Counter[str]:
        """Votes for each project: of everybody, of those of 65 and more, or of the younger."""
        return Counter(
            project for age, chosen in self.ballots if whose in ("all", _whose(age)) for project in chosen
        )

    def winners(self, votes: Counter[str]) -> set[str]:
        """What these votes pay for under the file's own rule."""
        left, won = self.budget, set()
        places = list(self.cost)
        for project in sorted(places, key=lambda name: (-votes[name], places.index(name))):
            if self.cost[project] <= left:
                left -= self.cost[project]
                won.add(project)
            elif PROMISES[self.rule] == "stop":
                return won
        return won

    def differences(self) -> Iterator[tuple[bool, bool]]:
        """For each project on which older and younger voters differed: (older wanted it, it was selected)."""
        present = {_whose(age) for age, _ in self.ballots}
        if self.rule in PROMISES and {"older", "younger"} <= present:
            older, younger = self.winners(self.approvals("older")), self.winners(self.approvals("younger"))
            for project in older ^ younger:
                yield project in older, self.selected[project] == "1"


def raw_votes(folder: Path) -> dict[str, RawVote]:
    """Every packed ballot file of the folder by its name without the ending."""
    return {path.name.removesuffix(".pb.gz"): _raw_vote(path) for path in sorted(folder.glob("*.pb.gz"))}


def raw_table(path: Path) -> list[dict[str, str]]:
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _raw_vote(path: Path) -> RawVote:
    lines = gzip.decompress(path.read_bytes()).decode("utf-8").splitlines()
    projects, votes = lines.index("PROJECTS"), lines.index("VOTES")
    meta = {line.split(";")[0]: line.split(";")[1] for line in lines[2:projects]}
    vote = RawVote(meta["rule"], float(meta["budget"]))
    for row in csv.DictReader(lines[projects + 1 : votes], delimiter=";"):
        vote.cost[row["project_id"]] = float(row["cost"])
        vote.published[row["project_id"]] = int(row["votes"])
        vote.selected[row["project_id"]] = row.get("selected", "")
    for row in csv.DictReader(lines[votes + 1 :], delimiter=";"):
        vote.ballots.append((row.get("age") or "", set(row["vote"].split(","))))
    return vote


def _whose(age: str) -> str:
    return "nobody's" if not age.isdigit() else "older" if int(age) >= 65 else "younger"
