"""Whom to ring instead, where the page can do no more."""

from django.utils.translation import gettext as _

from coproduce_web.shared.page import frame


def ring() -> str:
    """The person who helps, and their number, in a sentence."""
    helps = frame()["help"]
    if not helps["phone"]:
        return _("Tell the person who gave you this address.")
    # A number that breaks at the end of a line is dialled wrong.
    phone = helps["phone"].replace(" ", "\N{NO-BREAK SPACE}")
    return _("Ring %(name)s on %(phone)s.") % {"name": helps["name"] or _("us"), "phone": phone}


def closed() -> str:
    """What somebody reads who sends something through a way in that was closed."""
    return f"{_('This way in is closed. What you wrote is still here: tell us in another way.')} {ring()}"
