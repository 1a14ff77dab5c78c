"""Our words for what the sign-in library says. Nobody signs up: those who keep the site add people."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from coproduce_web.shared.words import on_day


class Adapter(DefaultAccountAdapter):  # type: ignore[misc]
    """Sign-in by a code in an email, or by a passkey; nobody has a password."""

    error_messages = DefaultAccountAdapter.error_messages | {
        "incorrect_code": _("That is not the code we sent. Look at the newest email from us and try again."),
        "too_many_login_attempts": _("That did not work several times. Wait five minutes, then ask again."),
        "rate_limited": _("We have just sent you a code. Wait a minute, then ask again."),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Never."""
        return False

    def format_email_subject(self, subject: str) -> str:
        """The subject as written: no name of the site in brackets before it."""
        return subject

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """Every email names the site and the person who helps."""
        named = {name: getattr(settings, name) for name in ("SITE_NAME", "HELP_NAME", "HELP_PHONE")}
        super().send_mail(template_prefix, email, named | context)


class PasskeyAdapter(DefaultMFAAdapter):  # type: ignore[misc]
    """A passkey is another door, and never a second lock on the first: who loses the device has the code."""

    error_messages = DefaultMFAAdapter.error_messages | {
        "incorrect_code": _("That did not work. Try once more, or use a code from an email."),
    }

    def is_mfa_enabled(self, user: AbstractBaseUser, types: Any = None) -> bool:
        """Nobody is asked for a passkey after their code."""
        return False

    def generate_authenticator_name(self, user: AbstractBaseUser, type: str) -> str:
        """What a passkey is called whose owner gave it no name."""
        return gettext("Device added on %(day)s") % {"day": on_day(timezone.localdate())}

    def get_public_key_credential_rp_entity(self) -> dict[str, str]:
        """The site, by the name that a tablet shows before it asks for the finger."""
        return {**super().get_public_key_credential_rp_entity(), "name": settings.SITE_NAME}
