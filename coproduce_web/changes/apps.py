"""Changes in people's lives, and the trace from a voice to a change."""

from django.apps import AppConfig


class ChangesConfig(AppConfig):
    name = "coproduce_web.changes"
