"""Keeping the site: who may sign in, who else keeps it, how it is set up, whether its history holds."""

from django.apps import AppConfig


class StewardsConfig(AppConfig):
    name = "coproduce_web.stewards"
