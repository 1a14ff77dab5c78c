"""Who people are, how to reach them, and what they need."""

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    name = "coproduce_web.people"
