"""A group's first hour with the site: the steps in order, each with the way to its page."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from coproduce_web.initiatives.access import leading, today
from coproduce_web.initiatives.crumbs import crumbs
from coproduce_web.initiatives.models import Initiative
from coproduce_web.meetings.first_hour import STEPS, Step, counted
from coproduce_web.meetings.views.crumbs import address
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.sections import Link, Section, show


@signed_in
@require_safe
def first_hour(request: HttpRequest, initiative: int) -> HttpResponse:
    """The first hour, as it stands."""
    it = leading(request, initiative).initiative
    found = counted(it)
    waits = next((step for step in STEPS if not found[step.counted]), None)
    sections = [
        _step(it, number, step, found[step.counted], main=step is waits)
        for number, step in enumerate(STEPS, 1)
    ]
    return show(
        request,
        _("The first hour"),
        [*sections, _read_aloud(it, main=waits is None), _after(it)],
        kick=_begun(sum(bool(number) for number in found.values())),
        lead=_(
            "One table, three people of two sides, and the minutes of the last six meetings."
            " Much of what you write will be blank. That is fine: a blank is not a no."
        ),
        crumbs=crumbs(it),
    )


def _begun(number: int) -> str:
    return _("%(number)d of %(all)d begun") % {"number": number, "all": len(STEPS)}


def _step(it: Initiative, number: int, step: Step, on_record: int, *, main: bool) -> Section:
    links = [Link(str(words), reverse(name, args=[it.pk])) for name, words in step.pages] or _cards(it)
    first = [Link(links[0].words, links[0].href, main=main), *links[1:]]
    said = str(step.said % {"n": on_record}) if on_record else _("Nothing is on record yet.")
    return Section(
        f"{number}. {step.heading}",
        note=_("%(minutes)d minutes. %(said)s") % {"minutes": step.minutes, "said": said},
        words=[str(step.do)],
        links=first,
    )


def _cards(it: Initiative) -> list[Link]:
    """Cards belong to a meeting: to the last that was held."""
    held = it.meeting_set.filter(held_on__lte=today()).first()
    if held:
        return [Link(_("Cards without names"), address("pulse", held))]
    return [Link(_("First write down a meeting"), reverse("old_minutes", args=[it.pk]))]


def _read_aloud(it: Initiative, *, main: bool) -> Section:
    # The site's own records of one piece of work go by this name.
    own = reverse("own", args=[f"initiative {it.pk}"])
    return Section(
        _("%(number)d. One page, read aloud") % {"number": len(STEPS) + 1},
        note=_("10 minutes. Take what it says apart, and write six lines."),
        words=[
            _("Have the records read. Then say, and write down:"),
            "\n".join(
                [
                    _("One thing the records show, and another."),
                    _("One thing they cannot show, and another."),
                    _("One thing to try by the next meeting."),
                    _("Who will ring those who were not there."),
                ]
            ),
        ],
        links=[Link(_("Have our records read"), own, main=main)],
    )


def _after(it: Initiative) -> Section:
    return Section(
        _("After that"),
        words=[
            _(
                "Ten minutes a meeting are enough: who came, what was decided, what was asked for,"
                " and every now and then the card."
            ),
            _("Look at each decision again after 6, 12 and 24 months."),
        ],
        links=[Link(_("Our meetings"), reverse("meetings", args=[it.pk]))],
    )
