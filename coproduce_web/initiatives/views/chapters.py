"""What an initiative's own page leads to, like the contents of a book: a chapter for each thing people do."""

from django.urls import reverse
from django.utils.translation import gettext as _

from coproduce_web.initiatives import reach
from coproduce_web.initiatives.access import Here
from coproduce_web.initiatives.models import Purpose
from coproduce_web.shared.codes import say
from coproduce_web.shared.sections import Link, Section

Line = tuple[str, str, int | None]


def chapters(at: Here, purpose: Purpose | None) -> list[Section]:
    """Every chapter a member may open; those who lead find more lines in some, and what waits for them."""
    return [
        _for(at, purpose),
        _said(at),
        _meetings(at),
        Section(
            _("Decisions"),
            note=_("Who decides, and by which rule, is said before."),
            contents=[_line(at, "decisions", _("To decide, and decided"))],
        ),
        Section(
            _("What is to be done"),
            contents=[
                _line(at, "actions", _("Who does what, by when")),
                _line(at, "barriers", _("What is in the way")),
            ],
        ),
        Section(
            _("What changed"),
            contents=[
                _line(at, "changes", _("Changes in people’s lives")),
                _line(at, "outcomes", _("What we judge by")),
            ],
        ),
        Section(
            _("Who is here, and who is missing"),
            contents=[
                _line(at, "people", _("The people")),
                _line(at, "voices", _("Voices missing"), reach.missing(at.initiative).count()),
            ],
        ),
        _working(at),
        _judged(at),
    ]


def frame(at: Here) -> Section:
    """What a steward who is no member sees: the frame, and nothing of what is said."""
    return Section(
        _("The frame"),
        note=_("You keep the site, and are no member here. What people say is theirs."),
        contents=[
            _line(at, "about", _("Name, place and reach")),
            _line(at, "roles", _("Roles")),
            _line(at, "history", _("The history")),
        ],
    )


def _line(at: Here, name: str, words: str, waiting: int = 0) -> Line:
    """The address of that name, and for those who lead how many things wait there."""
    return reverse(name, args=[at.initiative.pk]), words, int(waiting) if at.leads and waiting else None


def _for(at: Here, purpose: Purpose | None) -> Section:
    open_ones = at.initiative.stage_set.filter(ended_on=None).order_by("-began_on")[:3]
    under_way = ", ".join(str(say("stage", one.stage)).lower() for one in open_ones)
    return Section(
        _("What it is for"),
        note=_("Under way: %(stages)s.") % {"stages": under_way} if under_way else "",
        contents=[
            _line(at, "purposes", _("The purpose"), bool(purpose and not purpose.confirmed_on)),
            _line(at, "stages", _("How far we have come")),
            _line(at, "about", _("Name, place and reach")),
        ],
    )


def _said(at: Here) -> Section:
    words = _("Write down what somebody said") if at.facilitates else _("Say something")
    return Section(
        _("What was said"),
        note=_("Everything said gets an answer."),
        contents=[
            _line(at, "contributions", _("What people said")),
            _line(at, "issues", _("The issues we work on")),
            _line(at, "doors", _("Links and posters")),
        ],
        links=[Link(words, reverse("contribution_write", args=[at.initiative.pk]), main=True)],
    )


def _meetings(at: Here) -> Section:
    leading = [
        _line(at, "meeting_plan", _("Plan a meeting")),
        _line(at, "old_minutes", _("Old minutes")),
        _line(at, "first_hour", _("The first hour")),
    ]
    return Section(
        _("Meetings"),
        contents=[
            _line(at, "meetings", _("To come, and held")),
            *(leading if at.leads else []),
            _line(at, "needs", _("What people need")),
            (reverse("venues"), _("Places to meet"), None),
        ],
    )


def _working(at: Here) -> Section:
    newest = at.initiative.groundrules_set.first()
    untold = at.initiative.resource_set.filter(told_on=None).count()
    suggested = bool(newest and not newest.agreed_on)
    return Section(
        _("How we work"),
        contents=[
            _line(at, "ground_rules", _("Our ground rules"), suggested),
            _line(at, "roles", _("Roles, open to all")),
            _line(at, "resources", _("Money, people, rooms"), untold),
            _line(at, "chairing", _("The chair, the majority")),
            _line(at, "kept", _("Did we write it all down?")),
            *([_line(at, "history", _("The history"))] if at.leads else []),
        ],
    )


def _judged(at: Here) -> Section:
    own = reverse("own", args=[f"initiative {at.initiative.pk}"])
    return Section(
        _("How are we doing?"),
        note=_("From what was written down, and from nothing else."),
        contents=[(own, _("What our records show"), None)],
    )
