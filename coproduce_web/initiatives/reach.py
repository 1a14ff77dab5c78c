"""The voices map: who is here, who is missing, and how many of them one would expect."""

from collections.abc import Iterable

from django.db.models import Count, Q, QuerySet
from django.utils.translation import gettext as _

from coproduce_web.initiatives.expected import Expected, expected
from coproduce_web.initiatives.models import Affected, Initiative
from coproduce_web.shared.codes import say
from coproduce_web.shared.pictures.bars import Bar, Bars
from coproduce_web.shared.pictures.scale import percent
from coproduce_web.shared.table import table
from coproduce_web.shared.words import on_day

MISSING = Q(joined_on=None) & (Q(heads=None) | Q(heads=0))


def missing(initiative: Initiative) -> QuerySet[Affected]:
    """The groups of whom nobody takes part, those seldom heard first."""
    return initiative.affected_set.filter(MISSING).order_by("-seldom_heard", "voice")


def counts(initiative: Initiative) -> dict[str, int]:
    """How many groups there are: all, contacted, here, missing."""
    return initiative.affected_set.aggregate(
        all=Count("pk"),
        contacted=Count("pk", filter=Q(contacted_on__isnull=False)),
        here=Count("pk", filter=~MISSING),
        missing=Count("pk", filter=MISSING),
    )


def is_missing(voice: Affected) -> bool:
    """Nobody of this group takes part."""
    return voice.joined_on is None and not voice.heads


def joined(voice: Affected) -> str:
    """Whether somebody is here, and since when: for some groups no more than the year is told."""
    if voice.joined_on is None:
        return _("Nobody yet") if is_missing(voice) else ""
    since = str(voice.joined_on.year) if voice.joined_year_only else on_day(voice.joined_on)
    return _("Since %(day)s") % {"day": since}


def contacted(voice: Affected) -> str:
    """When and by which way they were first contacted."""
    if not voice.contacted_on:
        return _("Not yet")
    told = on_day(voice.contacted_on)
    return f"{told}. {say('channel', voice.contacted_by)}" if voice.contacted_by else told


def of(voice: Affected, members: int) -> Expected | None:
    """How many of them one would expect among so many members; None where no figure is known."""
    return None if voice.in_hundred is None else expected(voice.in_hundred, members)


def beside(voice: Affected, looked_for: Expected) -> str:
    """The heads counted beside those expected, in words. No share: with few heads it is noise."""
    told = {"heads": voice.heads, "about": looked_for.about, "between": between(looked_for)}
    if voice.heads is None:
        return _("Not counted. About %(about)d expected, by chance %(between)s.") % told
    if voice.heads < looked_for.low:
        return _("%(heads)d here. That is fewer than chance alone gives: %(between)s.") % told
    if voice.heads > looked_for.high:
        return _("%(heads)d here. That is more than chance alone gives: %(between)s.") % told
    return _("%(heads)d here. About %(about)d expected, by chance %(between)s.") % told


def between(looked_for: Expected) -> str:
    """The two ends: `1 to 4`."""
    return _("%(low)d to %(high)d") % {"low": looked_for.low, "high": looked_for.high}


def picture(voices: Iterable[Affected], members: int) -> Bars | None:
    """Heads beside the heads that chance alone would give, a line for each group that can be compared."""
    compared = [(voice, looked_for) for voice in voices if (looked_for := of(voice, members))]
    if not compared:
        return None
    most = max(max(looked_for.high, voice.heads or 0) for voice, looked_for in compared) or 1
    drawn = [_bar(voice, looked_for, most) for voice, looked_for in compared]
    heads = [_("Group"), _("Here"), _("Expected, about"), _("By chance"), _("Figure from")]
    rows = [
        (voice.voice, "–" if voice.heads is None else voice.heads, it.about, between(it), voice.source)
        for voice, it in compared
    ]
    return Bars(drawn, "", table(_("Heads beside heads expected"), heads, rows, numbers=(1, 2)))


def _bar(voice: Affected, looked_for: Expected, most: int) -> Bar:
    low, high = looked_for.low / most, looked_for.high / most
    here = "–" if voice.heads is None else str(voice.heads)
    return Bar(
        voice.voice,
        here,
        at="" if voice.heads is None else percent(voice.heads / most),
        low=percent(low),
        high=percent(high),
        width=percent(high - low),
    )
