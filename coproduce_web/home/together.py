"""One page of all that somebody is: their own part, and what they hold in each piece of work."""

from collections.abc import Iterator

from django.urls import reverse
from django.utils.translation import gettext as _

from coproduce_web.home import asked_of_me, chair, commissioner, facilitator, how_much, member
from coproduce_web.home.access import Hats
from coproduce_web.home.gathered import Gathered, gather
from coproduce_web.home.resources_left import resources_of
from coproduce_web.home.rules_hold import rules_of
from coproduce_web.initiatives.access import Here
from coproduce_web.shared.sections import Section


def page(hats: Hats) -> tuple[list[Section], str]:
    """The sections, and the page in a sentence or two; the same few questions for however many hats."""
    found, own = _gather(hats), member.mine(hats.person)
    mine = list(member.sections(hats, own, found, main=not hats.facilitated))
    chapters = list(_chapters(hats, found))
    # Whoever holds the work together comes for what waits; anybody else for the next meeting.
    told = [*chapters, *mine] if hats.facilitated else [*mine, *chapters]
    asked = asked_of_me.count(hats, own.unanswered, found)
    lead = f"{how_much.in_words(hats.facilitated, found)} {member.lead(own, asked)}"
    return [*told, _around(hats)], lead.strip()


def _gather(hats: Hats) -> Gathered:
    kinds = [*member.lists(hats)]
    if hats.facilitated:
        kinds += facilitator.lists(hats.facilitated)
    if hats.chaired:
        kinds += chair.lists(hats.chaired)
    if hats.commissioned:
        kinds += commissioner.lists(hats.commissioned)
    return gather(kinds)


def _chapters(hats: Hats, found: Gathered) -> Iterator[Section]:
    rules, resources = rules_of(hats.chaired), resources_of(hats.commissioned)
    first = next(iter(hats.facilitated), None)
    for at in hats.works:
        own: list[Section] = []
        if at.facilitates:
            own += facilitator.sections(at.initiative, found, main=at.initiative == first)
        if at.chairs:
            own += chair.sections(at.initiative, found, rules)
        if at.commissions:
            own += commissioner.sections(at.initiative, found, resources, owed=not at.facilitates)
        if own and len(hats.works) > 1:
            yield _opens(at)
        yield from own


def _opens(at: Here) -> Section:
    """The name of a piece of work, large, before what belongs to it."""
    return Section(_("Our work"), note=at.initiative.place, answer=at.initiative.name)


def _around(hats: Hats) -> Section:
    """The way to everything else."""
    heading = _("Our work")
    if len(hats.works) > 1:
        works = [(reverse("initiative", args=[one.pk]), one.name, None) for one in hats.initiatives]
        return Section(heading, contents=works)
    work = hats.initiatives[0]
    pages = [
        ("meetings", _("Meetings")),
        ("contributions", _("What was said")),
        ("decisions", _("Decisions")),
        ("actions", _("What is to be done")),
        ("initiative", _("What we are for, and who we are")),
    ]
    contents = [(reverse(name, args=[work.pk]), words, None) for name, words in pages]
    return Section(heading, note=work.name, contents=contents)
