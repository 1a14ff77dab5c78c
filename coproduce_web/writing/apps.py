"""Writing things down, so that nothing typed is lost and nothing written is changed unseen."""

from django.apps import AppConfig


class WritingConfig(AppConfig):
    name = "coproduce_web.writing"
