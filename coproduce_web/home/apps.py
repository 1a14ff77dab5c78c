"""Each person's front page."""

from django.apps import AppConfig


class HomeConfig(AppConfig):
    name = "coproduce_web.home"
