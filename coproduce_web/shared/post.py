"""Email, sent once what it tells of is kept: never of something that was not written after all."""

from collections.abc import Mapping
from typing import Any

from django.core.mail import send_mail
from django.db import transaction
from django.template.loader import render_to_string

from coproduce_web.shared.page import frame


def send(to: str, subject: str, template: str, told: Mapping[str, Any]) -> None:
    """Send an email in plain words, from a template ending in .txt; every one names the person who helps."""
    words = render_to_string(template, frame() | dict(told))
    transaction.on_commit(lambda: send_mail(subject, words, None, [to]), robust=True)
