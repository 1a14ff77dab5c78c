"""The addresses of decisions, below an initiative's own."""

from django.urls import path

from coproduce_web.decisions.views import (
    afterwards,
    decision,
    decisions,
    earlier,
    parts,
    planning,
    sides,
    telling,
)

HERE = "initiatives/<int:initiative>/decisions/"
ONE = f"{HERE}<int:decision>/"

urlpatterns = [
    path(HERE, decisions.decisions, name="decisions"),
    path(f"{HERE}earlier/", earlier.earlier, name="decision_earlier"),
    path(f"{HERE}plan/", planning.templates, name="decision_plan"),
    path(f"{HERE}plan/<str:template>/", planning.plan, name="decision_plan"),
    path(ONE, decision.decision, name="decision"),
    path(f"{ONE}change/", planning.change, name="decision_change"),
    path(f"{ONE}deciders/", planning.deciders, name="deciders"),
    path(f"{ONE}my-part/", parts.mine, name="position_mine"),
    path(f"{ONE}parts/<int:person>/", parts.theirs, name="position_for"),
    path(f"{ONE}objections/<int:position>/", parts.objection, name="objection_answer"),
    path(f"{ONE}make/", afterwards.make, name="decision_make"),
    path(f"{ONE}counts/", sides.counts, name="decision_counts"),
    path(f"{ONE}sides/", sides.wanted, name="side_wanted"),
    path(f"{ONE}approvals/ask/", afterwards.ask_approval, name="approval_ask"),
    path(f"{ONE}approvals/<int:approval>/", afterwards.approval, name="approval_answer"),
    path(f"{ONE}fates/note/", afterwards.fate, name="fate_note"),
    path(f"{ONE}telling/", telling.telling, name="decision_telling"),
]
