"""Giving records, and reading what they answer."""

from django.urls import path

from coproduce_web.assessment.views import (
    assessments,
    giving,
    levels,
    own,
    power,
    publishing,
    reading,
    thresholds,
)

urlpatterns = [
    path("own/<str:scope>/", own.own, name="own"),
    path("own/<str:scope>/package.zip", own.package, name="package"),
    path("own/<str:scope>/figures.html", publishing.figures, name="figures"),
    path("publishing/<int:initiative>/", publishing.publishing, name="publishing"),
    path("publishing/<int:initiative>/yes/<int:person>/", publishing.say_yes, name="say_yes"),
    path("", assessments.assessments, name="assessments"),
    path("give/", giving.give, name="give"),
    path("to-take/<slug:what>/", assessments.take, name="take"),
    path("numbers/<int:initiative>/", thresholds.thresholds, name="thresholds"),
    path("numbers/<int:initiative>/<str:threshold>/", thresholds.threshold, name="threshold"),
    path("<uuid:pk>/", reading.assessment, name="assessment"),
    path("<uuid:pk>/faults/", giving.faults, name="faults"),
    path("<uuid:pk>/deletion/", giving.deletion, name="deletion"),
    path("<uuid:pk>/power/", power.power, name="power"),
    path("<uuid:pk>/power/<slug:face>/", power.power_face, name="power_face"),
    path("<uuid:pk>/levels/", levels.every_level, name="levels"),
    path("<uuid:pk>/levels/<int:place>/", levels.level, name="level"),
    path("<uuid:pk>/levels/<int:place>/<slug:about>/", levels.level_records, name="level_records"),
    path("<uuid:pk>/<str:question>/", reading.question, name="question"),
]
