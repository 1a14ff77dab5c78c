"""Pieces of co-production: purpose, voices, members, rules, roles, resources."""

from django.apps import AppConfig


class InitiativesConfig(AppConfig):
    name = "coproduce_web.initiatives"
