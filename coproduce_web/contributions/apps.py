"""Saying something, being answered, being told; and the issues that grow out of it."""

from django.apps import AppConfig


class ContributionsConfig(AppConfig):
    name = "coproduce_web.contributions"
