"""Areas of life, changes and the trace, below an initiative's own address."""

from django.urls import path

from coproduce_web.changes.views import agreeing, change, changes, outcomes, source, telling, trace

HERE = "initiatives/<int:initiative>/"
ONE = f"{HERE}changes/<int:change>/"

urlpatterns = [
    path(f"{HERE}outcomes/", outcomes.outcomes, name="outcomes"),
    path(f"{HERE}outcomes/add/", outcomes.add, name="outcome_add"),
    path(f"{HERE}changes/", changes.changes, name="changes"),
    path(f"{HERE}changes/add/", telling.add, name="change_add"),
    path(ONE, change.change, name="change"),
    path(f"{ONE}sources/add/", source.source_add, name="change_source_add"),
    path(f"{ONE}sources/<int:source>/", source.source, name="change_source"),
    path(f"{ONE}status/", agreeing.status, name="change_status"),
    path(f"{ONE}trace/", trace.from_change, name="change_trace"),
    path(f"{HERE}said/<int:contribution>/trace/", trace.from_said, name="trace"),
    path(f"{HERE}decisions/<int:decision>/trace/", trace.from_decision, name="decision_trace"),
]
