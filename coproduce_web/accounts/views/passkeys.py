"""The devices that let somebody in: by finger, by face, or by the lock already on them."""

from allauth.mfa.models import Authenticator
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from coproduce_web.accounts.access import own_passkeys
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.sections import Link, Row, listed, show
from coproduce_web.shared.words import on_day


@signed_in
@require_safe
def passkeys(request: HttpRequest) -> HttpResponse:
    """The devices that let this person in by finger, face or their own lock."""
    section = listed(
        request,
        own_passkeys(request),
        _row,
        _("Your devices"),
        note=_("Only you see them here."),
        empty=_("None yet. You sign in with a code from an email."),
        links=[Link(_("Add this device"), reverse("passkey_add"), main=True)],
    )
    lead = _("Your finger, your face, or the lock you already use on your own tablet, telephone or computer.")
    return show(request, _("Sign in without a code"), [section], lead=lead)


def _row(passkey: Authenticator) -> Row:
    told = [_("Added on %(day)s.") % {"day": on_day(localdate(passkey.created_at))}]
    if passkey.last_used_at:
        told += [_("Last used on %(day)s.") % {"day": on_day(localdate(passkey.last_used_at))}]
    links = [
        Link(_("Give it another name"), reverse("passkey_name", args=[passkey.pk])),
        Link(_("Take it away"), reverse("passkey_remove", args=[passkey.pk])),
    ]
    return Row(str(passkey), note=" ".join(told), links=links)
