"""What we hold about somebody, section by section: for themselves, and for one who facilitates."""

from typing import Any

from django.utils.translation import gettext as _

from coproduce_web.people.access import Whose
from coproduce_web.people.models import FORMATS, Consent, Support, Supporter
from coproduce_web.shared.codes import say
from coproduce_web.shared.sections import Link, Row, Section
from coproduce_web.shared.words import on_day

Facts = list[tuple[str, Any]]


def known(it: Whose) -> list[Section]:
    """How to reach them, what helps, who supports them, what they like, what they agreed to."""
    return [_reach(it), _support(it), _supporters(it), _ways(it), _consents(it)]


def go(words: str, href: str) -> Row:
    """Where this part is written: the last line of it, so that one button stands out on the page."""
    return Row(links=[Link(words, href)])


def _reach(it: Whose) -> Section:
    details = it.details
    facts: Facts = [(_("Email"), it.person.email)]
    if details:
        facts = [
            (_("Best way"), say("channel", details.reach_by) if details.reach_by else ""),
            (_("Telephone"), details.phone),
            *facts,
            (_("Address"), ", ".join(details.address.split("\n"))),
            (_("Place"), details.place),
            (_("When suits"), details.when_suits),
            (_("Language"), details.language),
            (_("Papers"), dict(FORMATS)[details.record_format]),
        ]
    return Section(
        it.said(_("How to reach you"), _("How to reach them")),
        facts=[(term, words) for term, words in facts if words],
        rows=[go(_("Put this right"), it.address("details"))],
    )


def _support(it: Whose) -> Section:
    standing = it.person.supports.filter(until_on=None)
    return Section(
        it.said(_("What helps you take part"), _("What helps them take part")),
        note=_asked(it),
        rows=[_need(it, one) for one in standing],
        empty=_("Nothing is written down."),
        links=[
            Link(
                it.said(_("Say what helps"), _("Ask what helps")),
                it.address("support"),
                main=True,
            )
        ],
    )


def _asked(it: Whose) -> str:
    if it.is_mine or it.membership is None:
        return _("It goes with you to every meeting, until you say that it is no longer needed.")
    first = it.membership.asked_support_on
    return _("Asked on %(day)s.") % {"day": on_day(first)} if first else _("Nobody has asked yet.")


def _need(it: Whose, one: Support) -> Row:
    change = Link(_("Change"), it.address("need", one.pk))
    note = _("Told on %(day)s. %(how)s.")
    told = {"day": on_day(one.told_on), "how": say("channel", one.channel)}
    return Row(str(say("need_kind", one.kind)), words=one.words, note=note % told, links=[change])


def _supporters(it: Whose) -> Section:
    return Section(
        it.said(_("Who supports you"), _("Who supports them")),
        rows=[
            *(_supporter(it, one) for one in it.person.supporters.all()),
            go(_("Add somebody who does"), it.address("supporter_add")),
        ],
    )


def _supporter(it: Whose, one: Supporter) -> Row:
    away = Link(_("Take away"), it.address("supporter_remove", one.pk))
    return Row(one.name, words=", ".join(words for words in (one.who, one.phone) if words), links=[away])


def _ways(it: Whose) -> Section:
    liked = [str(say("way", one.way)) for one in it.person.ways.all()]
    return Section(
        it.said(_("How you would like to take part"), _("How they would like to take part")),
        words=[" · ".join(liked)] if liked else [],
        rows=[go(_("Say how"), it.address("ways"))],
    )


def _consents(it: Whose) -> Section:
    return Section(
        it.said(_("What you agreed to"), _("What they agreed to")),
        note=_("It can be taken back at any time."),
        rows=[
            *(_consent(it, one) for one in it.person.consents.all()),
            go(_("Write down something agreed"), it.address("agree")),
        ],
    )


def _consent(it: Whose, one: Consent) -> Row:
    told = {"day": on_day(one.given_on), "how": say("channel", one.channel)}
    note = _("Agreed on %(day)s. %(how)s.") % told
    if one.withdrawn_on:
        back = {"day": on_day(one.withdrawn_on), "how": say("channel", one.withdrawn_channel)}
        return Row(one.what_for, note=f"{note} " + _("Taken back on %(day)s. %(how)s.") % back)
    return Row(one.what_for, note=note, links=[Link(_("Take it back"), it.address("take_back", one.pk))])
