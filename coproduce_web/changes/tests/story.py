"""Whole stories for tests, through the actions: from something said to what is different in a life."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from coproduce_web.accounts.models import Person
from coproduce_web.actions.actions import adding, answers
from coproduce_web.actions.models import Action
from coproduce_web.changes.actions import telling
from coproduce_web.changes.models import Change
from coproduce_web.contributions.actions import raising, saying, settling
from coproduce_web.contributions.models import Contribution, Issue
from coproduce_web.decisions.models import Decision
from coproduce_web.decisions.tests.made import decided
from coproduce_web.initiatives.tests.cast import Cast, in_days

BUS = "If the first bus is at ten, nobody my age gets to the surgery before the morning is gone."
HOME = "I was there by twenty past nine and home for my programme."


@dataclass(frozen=True)
class Story:
    """One of each step."""

    said: Contribution
    issue: Issue
    decision: Decision
    action: Action
    change: Change


def say(
    cast: Cast, person: Person | None, words: str = BUS, days_ago: int = 120, **more: Any
) -> Contribution:
    """Something said by telephone, written down by the facilitator and read back."""
    heard = cast.how(channel="phone", read_back=True, on_behalf_of=person)
    told: dict[str, Any] = {"words": words, "kind": "concern", "made_on": in_days(-days_ago)}
    return saying.say(heard, cast.initiative, person=person, **told | more)


def agree(cast: Cast, *voices: Contribution, title: str = "No bus before ten", days_ago: int = 110) -> Issue:
    """An issue grown out of what was said, agreed by talking it over."""
    day = in_days(-days_ago)
    issue = raising.raise_issue(
        cast.how(), cast.initiative, title=title, raised_on=day, raised_by=cast.phone, contributions=voices
    )
    return settling.settle(
        cast.how(), issue, outcome="agreed", agreed_on=day, could_refuse=True, agreed_how="discussion",
        agreed_sides="older person and community",
    )  # fmt: skip


def decide(cast: Cast, *behind: Issue, days_ago: int = 89) -> Decision:
    """Agreed by consent, for these issues."""
    decision = decided(cast, days_ago)
    decision.issues.set(behind)
    return decision


def do(
    cast: Cast, decision: Decision | None, *, done_on: date | None, what: str = "Write to Dale Buses"
) -> Action:
    """Something to be done about it, by two people."""
    action = adding.add(
        cast.how(), cast.initiative, what=what, doers=[cast.member, cast.commissioner],
        due_on=in_days(-30), decision=decision,
    )  # fmt: skip
    return answers.done(cast.how(), action, done_on=done_on) if done_on else action


def tell(cast: Cast, source: Action | Decision | None, person: Person | None, **more: Any) -> Change:
    """A change told by telephone, and not read back yet."""
    heard = cast.how(channel="phone", read_back=False, on_behalf_of=person)
    told: dict[str, Any] = {
        "words": HOME,
        "direction": "better",
        "noted_on": in_days(-6),
        "lives_with_it": True,
    }
    return telling.tell(heard, cast.initiative, told_by=person, source=source, **told | more)


def story(cast: Cast) -> Story:
    """Arthur, who has only a telephone, and the early bus."""
    voice = say(cast, cast.phone)
    issue = agree(cast, voice)
    decision = decide(cast, issue)
    action = do(cast, decision, done_on=in_days(-68))
    return Story(voice, issue, decision, action, tell(cast, action, cast.phone))
