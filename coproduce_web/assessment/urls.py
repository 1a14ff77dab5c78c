"""Giving records, and reading what they answer."""

from django.urls import path

from coproduce_web.assessment.views import assessments, giving, own, power, reading, thresholds

urlpatterns = [
    path("own/<str:scope>/", own.own, name="own"),
    path("own/<str:scope>/package.zip", own.package, name="package"),
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
    path("<uuid:pk>/levels/", power.level_list, name="levels"),
    path("<uuid:pk>/levels/<int:place>/", power.level, name="level"),
    path("<uuid:pk>/<str:question>/", reading.question, name="question"),
]
