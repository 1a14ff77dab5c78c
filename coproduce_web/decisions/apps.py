"""Decisions: who decides and how, what was weighed, the result, what became of it."""

from django.apps import AppConfig


class DecisionsConfig(AppConfig):
    name = "coproduce_web.decisions"
