"""Meetings: needs, venues, invitations, who came, notes, cards."""

from django.apps import AppConfig


class MeetingsConfig(AppConfig):
    name = "coproduce_web.meetings"
