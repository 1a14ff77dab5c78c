"""Giving records, and reading what they answer."""

from django.urls import path

from coproduce_web.assessment.views import assessments, giving, own, reading

urlpatterns = [
    path("own/<str:scope>/", own.own, name="own"),
    path("own/<str:scope>/package.zip", own.package, name="package"),
    path("", assessments.assessments, name="assessments"),
    path("give/", giving.give, name="give"),
    path("to-take/<slug:what>/", assessments.take, name="take"),
    path("<uuid:pk>/", reading.assessment, name="assessment"),
    path("<uuid:pk>/faults/", giving.faults, name="faults"),
    path("<uuid:pk>/deletion/", giving.deletion, name="deletion"),
    path("<uuid:pk>/<str:question>/", reading.question, name="question"),
]
