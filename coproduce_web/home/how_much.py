"""How much of each waits for those who hold a piece of work together: in figures, and in a sentence."""

from collections.abc import Sequence

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from coproduce_web.home.calls import KINDS as CALLS
from coproduce_web.home.gathered import Gathered, Waits
from coproduce_web.initiatives.models import Initiative
from coproduce_web.shared.sections import Link, Section


def in_words(works: Sequence[Initiative], found: Gathered) -> str:
    """The page in a sentence or two."""
    waiting_calls = sum(found.total(work.pk, *CALLS) for work in works)
    needs = sum(found.total(work.pk, "need") for work in works)
    words = []
    if waiting_calls:
        some = ngettext("One call is waiting.", "%(n)d calls are waiting.", waiting_calls)
        words.append(some % {"n": waiting_calls})
    if needs:
        some = ngettext(
            "One thing somebody needs is not arranged.", "%(n)d things people need are not arranged.", needs
        )
        words.append(some % {"n": needs})
    return " ".join(words)


def section(work: Initiative, found: Gathered, *, main: bool) -> Section:
    """In figures, each with the way to it."""
    write = f"{reverse('contribution_write', args=[work.pk])}?channel=phone"
    letters = found.of(work.pk, "letter")
    needs, actions = reverse("needs", args=[work.pk]), reverse("actions", args=[work.pk])
    contents = [
        (f"#calls-{work.pk}", _("Calls to make"), found.total(work.pk, *CALLS)),
        (f"#needs-{work.pk}", _("Needs not yet met"), found.total(work.pk, "need")),
        (f"#said-{work.pk}", _("Said, and waiting for an answer"), found.total(work.pk, "said")),
        (f"#told-{work.pk}", _("Decisions not yet told"), found.total(work.pk, "told")),
        (f"#tell-{work.pk}", _("To tell by letter or email"), found.total(work.pk, "tell")),
        (f"#close-{work.pk}", _("Meetings to write up"), found.total(work.pk, "close")),
        (_letters(letters), _("Invitations to post"), found.total(work.pk, "letter")),
        (f"{needs}?show=to-ask", _("Needs to ask after: was it met?"), found.total(work.pk, "ask after")),
        (reverse("erasures"), _("Asked to be erased"), found.total(work.pk, "erase")),
        (f"{actions}?show=late", _("Things that are late"), found.total(work.pk, "late")),
    ]
    waits = [(href, words, count) for href, words, count in contents if count]
    first_hour = Link(_("The first hour"), reverse("first_hour", args=[work.pk]))
    return Section(
        _("Today"),
        contents=waits,
        empty=_("Nothing is waiting. Whatever reaches you next, write it down."),
        links=[Link(_("Write down a call"), write, main=main), *([] if waits else [first_hour])],
    )


def _letters(letters: Sequence[Waits]) -> str:
    return reverse("letters", args=[letters[0].work, letters[0].place]) if letters else ""
