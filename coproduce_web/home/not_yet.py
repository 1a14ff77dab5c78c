"""What is not yet done, for those who hold a piece of work together: needs, telling, writing up."""

from django.urls import reverse
from django.utils.translation import gettext as _

from coproduce_web.contributions.standing import in_short
from coproduce_web.home.gathered import Gathered, Waits
from coproduce_web.home.words import by, how_soon
from coproduce_web.initiatives.models import Initiative
from coproduce_web.shared.codes import say
from coproduce_web.shared.sections import Link, Row, Section
from coproduce_web.shared.table import table
from coproduce_web.shared.words import on_day


def met(work: Initiative, found: Gathered) -> Section | None:
    """Needs nothing is arranged for."""
    every = Link(_("All that people need"), reverse("needs", args=[work.pk]))
    rows = [_need(one) for one in found.of(work.pk, "need")]
    note = _("The soonest is first.")
    made = Section(_("Needs not yet met"), note=note, at=f"needs-{work.pk}", rows=rows, links=[every])
    return made if rows else None


def _need(one: Waits) -> Row:
    link = Link(_("Say what was arranged"), reverse("need_arrangement", args=[one.work, one.pk]))
    who = _("for %(name)s") % {"name": one.who or _("somebody without a name")}
    day = one.day
    told = _("Told on %(day)s.") % {"day": on_day(one.since)} if one.since else ""
    soon = f"{_('For %(day)s.') % {'day': by(day)}} {how_soon(day)}" if day else ""
    return Row(
        f"{say('need_kind', one.words)}, {who}", words=one.more, note=f"{soon} {told}".strip(), links=[link]
    )


def told(work: Initiative, found: Gathered) -> Section | None:
    """Decisions that not every member has been told of."""
    rows = [_decision(one) for one in found.of(work.pk, "told")]
    if not rows:
        return None
    heads = [_("Decision"), _("Made on"), _("Told"), _("Still to tell")]
    note = _("A decision is finished when the people it touches have been told.")
    made = table(_("Decisions and who is still to be told"), heads, rows, quiet=True)
    return Section(_("Decisions not yet told"), note=note, at=f"told-{work.pk}", table=made)


def _decision(one: Waits) -> list[str | int | tuple[str, str]]:
    still, everybody = one.some or 0, one.place or 0
    page = reverse("decision_telling", args=[one.work, one.pk])
    how_many = _("%(told)d of %(all)d") % {"told": everybody - still, "all": everybody}
    return [(one.words, page), on_day(one.day) if one.day else "", how_many, still]


def told_in_writing(work: Initiative, found: Gathered) -> Section | None:
    """What was answered, and its author is to have a letter or an email."""
    rows = [
        Row(
            one.who or _("Somebody without a name"),
            quote=in_short(one.words),
            links=[Link(_("Tell them"), reverse("contribution_telling", args=[one.work, one.pk]))],
        )
        for one in found.of(work.pk, "tell")
    ]
    note = _("Answered, and they have not heard it yet.")
    made = Section(_("To tell by letter or email"), note=note, at=f"tell-{work.pk}", rows=rows)
    return made if rows else None


def written_up(work: Initiative, found: Gathered) -> Section | None:
    """Meetings that were held."""
    link = _("Write it up")
    rows = [
        Row(
            one.words, words=by(one.day), links=[Link(link, reverse("meeting_close", args=[work.pk, one.pk]))]
        )
        for one in found.of(work.pk, "close")
    ]
    note = _("It takes ten minutes.")
    made = Section(_("Meetings to write up"), note=note, at=f"close-{work.pk}", rows=rows)
    return made if rows else None
