"""Our words for what the sign-in library says. Nobody signs up: people are added by whoever runs the site."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _


class Adapter(DefaultAccountAdapter):  # type: ignore[misc]
    """Sign-in by a code in an email, and nothing else."""

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
