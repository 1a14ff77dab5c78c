"""Papers of the site: set by the library, with the site's foot on every page and in the reader's language."""

from collections.abc import Sequence

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from coproduce.report import paper
from coproduce.report.paper import CannotSet, Setting, Sheet
from coproduce_web.shared.page import frame

__all__ = ["CannotSet", "Sheet", "pdf"]


def pdf(title: str, sheets: Sequence[Sheet]) -> bytes:
    """The sheets as one file, each beginning on a page of its own. CannotSet where a letter has no shape."""
    setting = Setting(_foot(), get_language() or "en-gb", page=_("Page"), of=_("of"))
    try:
        return paper.pdf(title, sheets, setting)
    except CannotSet:
        raise CannotSet(
            _("There are letters in it that cannot be set as a PDF here. Print the page itself instead.")
        ) from None


def _foot() -> str:
    """The person who helps stands on every page, of paper too."""
    told = frame()
    who = told["help"]
    return _("%(name)s helps: %(phone)s") % who if who["phone"] else str(told["site_name"])
