"""Everybody’s part on a decision’s page: each side as numbers, each person’s words, each objection."""

from django.core.paginator import Paginator
from django.http import HttpRequest
from django.utils.translation import gettext as _

from coproduce_web.decisions.forms.parts import THEIRS, THEIRS_OBJECTING
from coproduce_web.decisions.models import Position
from coproduce_web.decisions.reading import Reading
from coproduce_web.decisions.tally import STANCES, is_unmet
from coproduce_web.decisions.views.crumbs import address
from coproduce_web.shared.sections import Link, Row, Section
from coproduce_web.shared.table import Table, Value, table
from coproduce_web.shared.words import SIDES, on_day

A_PAGE = 20


def parts(request: HttpRequest, it: Reading) -> list[Section]:
    """Each side as numbers, then each person in their own words."""
    sections = []
    if it.counted.heard:
        sections.append(Section(_("Each side"), note=_weighed(it), table=_by_side(it)))
    if it.positions:
        page = Paginator(it.positions, A_PAGE).get_page(request.GET.get("page"))
        sections.append(
            Section(
                _("Everybody’s part"),
                note=_("Only those who take part in this work see who said what."),
                at="parts",
                rows=[_part(it, one) for one in page],
                pages=page,
            )
        )
    return sections


def _weighed(it: Reading) -> str:
    return _("Counted in votes.") if any(one.weight > 1 for one in it.positions) else ""


def _by_side(it: Reading) -> Table:
    against = _("Object") if it.way.may_be_objected_to else _("Against")
    heads = [_("Side"), _("Decide"), _("For"), against, _("Neither"), _("Stand aside"), _("Not said")]
    rows: list[list[Value]] = []
    for side in SIDES:
        if side in it.counted.sides:
            one = it.counted.sides[side]
            said = [one.stances[stance] for stance in STANCES]
            rows.append([str(SIDES[side]), one.votes, *said, one.votes - sum(said)])
    return table(_("What each side said"), heads, rows, numbers=range(1, 7), quiet=True)


def _part(it: Reading, one: Position) -> Row:
    return Row(
        one.person.name,
        quote=one.reason,
        words=said(it, one),
        side=it.sides[one.person_id],
        note=" ".join(_notes(it, one)),
        links=_write_down(it, one),
    )


def said(it: Reading, one: Position) -> str:
    """Their stance, in the words of this way to decide."""
    words = THEIRS_OBJECTING if it.way.may_be_objected_to else THEIRS
    if one.stance:
        return str(words[one.stance])
    if one.reason:
        return _("Advises")
    return _("Has not said anything yet")


def _notes(it: Reading, one: Position) -> list[str]:
    notes = []
    if one.part == "advised":
        notes.append(_("Advises, and does not decide."))
    if one.weight > 1:
        notes.append(_("Has %(number)d votes.") % {"number": one.weight})
    if one.may_block:
        notes.append(_("May stop it alone."))
    if one.took_on:
        how = str(one.get_channel_display()).lower()
        notes.append(_("Said on %(day)s, %(how)s.") % {"day": on_day(one.took_on), "how": how})
    if one.on_version and one.on_version < it.version:
        notes.append(_("Of the words before they were changed."))
    return notes


def _write_down(it: Reading, one: Position) -> list[Link]:
    if it.it.decided_on or not it.here.facilitates or one.person_id == it.here.person.pk:
        return []
    return [Link(_("Write down what they say"), address("position_for", it.it, one.person_id))]


def objections(it: Reading) -> list[Section]:
    """Each objection, how it was answered, and whether that met it."""
    against = [one for one in it.positions if one.stance == "against"]
    if not against or not (it.way.may_be_objected_to or any(one.objection_met_how for one in against)):
        return []
    note = _("Only the person who objected can say that it was met.")
    return [
        Section(_("Objections"), note=note, at="objections", rows=[_objection(it, one) for one in against])
    ]


def _objection(it: Reading, one: Position) -> Row:
    links = []
    if one.person_id == it.here.person.pk:
        links.append(Link(_("Say if it is met"), address("objection_answer", it.it, one.pk)))
    elif it.leads:
        links.append(Link(_("Write down how it was answered"), address("objection_answer", it.it, one.pk)))
        if not it.it.decided_on:
            change = address("decision_change", it.it)
            links.append(Link(_("Change what is proposed"), f"{change}?objection={one.pk}"))
    return Row(one.person.name, quote=one.reason, words=one.objection_met_how, note=_met(one), links=links)


def _met(one: Position) -> str:
    if not is_unmet(one):
        return _("Met: they say so themselves.")
    if one.objection_met:
        return _("Others say it is met. They have not said so themselves.")
    if one.objection_met is None:
        return (
            _("They have not been asked whether it is met.")
            if one.objection_met_how
            else _("Not answered yet.")
        )
    return _("It still stands.")
