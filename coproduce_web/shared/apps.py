"""What every page is made of."""

from django.apps import AppConfig


class SharedConfig(AppConfig):
    name = "coproduce_web.shared"
