"""What those who keep the site see to: a stewardship; and one device of Margaret's, which is hers alone."""

import json

from allauth.mfa.models import Authenticator

from coproduce_web.accounts.models import Stewardship
from coproduce_web.accounts.tests.device import Tablet
from coproduce_web.initiatives.tests.cast import Cast
from coproduce_web.stewards import actions


def make(cast: Cast) -> dict[str, int | str]:
    """A second steward, and a device."""
    actions.let_in(cast.how("steward"), name="Bob Greave", email="bob@example.org")
    known = Tablet().made_known('{"publicKey": {"challenge": "AAAA", "user": {"id": "AAAA"}}}')
    tablet = Authenticator.objects.create(
        user=cast.member,
        type=Authenticator.Type.WEBAUTHN,
        data={"name": "My blue tablet", "credential": json.loads(known)},
    )
    held = Stewardship.objects.get(person=cast.steward)
    return {"stewardship": held.pk, "passkey": tablet.pk}
