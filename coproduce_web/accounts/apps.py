"""Who may sign in, and how."""

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    name = "coproduce_web.accounts"
