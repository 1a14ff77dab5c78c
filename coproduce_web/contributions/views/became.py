"""What became of something said, on the page of its author and on that of the group: the same words."""

from collections.abc import Sequence

from django.utils.translation import gettext as _

from coproduce_web.contributions.models import Answer, Contribution, Telling
from coproduce_web.contributions.standing import real_answer, stands, waits_since
from coproduce_web.shared.pictures.thread import Thread
from coproduce_web.shared.sections import Link, Row, Section
from coproduce_web.shared.words import on_day


def answered(one: Contribution, links: Sequence[Link] = (), *, for_author: bool = False) -> Section:
    """The answer that counts, large; the others below it. `for_author` leaves out whether they were told."""
    newest = real_answer(one)
    others = [_other(answer) for answer in one.answers.all() if answer != newest]
    heading = _("What became of it")
    if newest is None:
        return Section(heading, at="answer", answer=waits_since(one), rows=others, links=links)
    last_told = next((telling.told_on for telling in one.tellings.all()), None)
    day = _("Answered on %(day)s.") % {"day": on_day(newest.answered_on)}
    return Section(
        heading,
        note=day if for_author else stands(one, newest.answered_on, last_told),
        at="answer",
        answer=str(newest.get_answer_display()),
        words=[newest.words],
        rows=others,
        links=links,
    )


def _other(answer: Answer) -> Row:
    return Row(str(answer.get_answer_display()), words=answer.words, note=on_day(answer.answered_on))


def told(one: Contribution, heading: str) -> list[Section]:
    """That its author was told, each time."""
    rows = [_telling(telling) for telling in one.tellings.all()]
    return [Section(heading, at="told", rows=rows)] if rows else []


def _telling(telling: Telling) -> Row:
    by = _("Told by %(name)s.") % {"name": telling.written_by.name} if telling.written_by else ""
    channel = str(telling.get_channel_display()).lower()
    return Row(f"{on_day(telling.told_on)}, {channel}", words=telling.words, note=by)


def thread(far: Thread, trace: str = "") -> Section:
    """How far it has got; with the address of its trace, the way to every step."""
    return Section(
        _("How far it has got"),
        note=_("From what was said to a change in somebody’s life."),
        part="contribution_thread.html",
        given={"thread": far, "address": trace},
    )
