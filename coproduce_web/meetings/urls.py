"""The addresses of meetings: before one, at it and when it is written up, and what is written down of it."""

from coproduce_web.meetings.addresses.after import patterns as after
from coproduce_web.meetings.addresses.before import patterns as before
from coproduce_web.meetings.addresses.written import patterns as written

urlpatterns = [*before, *after, *written]
