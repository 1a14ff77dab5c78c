"""Giving records, and reading what they answer."""

from django.apps import AppConfig


class AssessmentConfig(AppConfig):
    name = "coproduce_web.assessment"
