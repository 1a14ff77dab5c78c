"""Things to be done, and barriers."""

from django.apps import AppConfig


class ActionsConfig(AppConfig):
    name = "coproduce_web.actions"
