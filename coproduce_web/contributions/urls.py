"""Doors that stand open to all; what was said and the issues, below an initiative's own address."""

from django.urls import path

from coproduce_web.contributions.views import (
    agreement,
    answering,
    asking,
    contribution,
    doors,
    issue,
    issues,
    links,
    poster,
    raising,
    read_back,
    said,
    saying,
    telling,
    writing_down,
)

HERE = "initiatives/<int:initiative>/"
ONE = f"{HERE}said/<int:contribution>/"

urlpatterns = [
    path("say/", asking.ask_after, name="ask_after"),
    path("say/<str:token>/", saying.say, name="say"),
    path("say/<str:token>/<str:number>/", asking.said, name="said"),
    path(f"{HERE}doors/", doors.doors, name="doors"),
    path(f"{HERE}doors/open/", doors.door_open, name="door_open"),
    path(f"{HERE}doors/<int:door>/withdrawal/", doors.withdrawal, name="door_withdrawal"),
    path(f"{HERE}doors/<int:door>/poster/", poster.poster, name="door_poster"),
    path(f"{HERE}doors/<int:door>/qr.svg", poster.qr, name="door_qr"),
    path(f"{HERE}said/", said.contributions, name="contributions"),
    path(f"{HERE}said/write/", writing_down.write, name="contribution_write"),
    path(ONE, contribution.contribution, name="contribution"),
    path(f"{ONE}answer/", answering.answer, name="contribution_answer"),
    path(f"{ONE}telling/", telling.telling, name="contribution_telling"),
    path(f"{ONE}read-back/", read_back.read_back, name="contribution_read_back"),
    path(f"{ONE}issues/", links.links, name="contribution_issues"),
    path(f"{HERE}issues/", issues.issues, name="issues"),
    path(f"{HERE}issues/raise/", raising.issue_raise, name="issue_raise"),
    path(f"{HERE}issues/<int:issue>/", issue.issue, name="issue"),
    path(f"{HERE}issues/<int:issue>/agreement/", agreement.agreement, name="issue_agreement"),
]
