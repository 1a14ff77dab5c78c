"""Giving records, and reading what they answer."""

from django.urls import path

from coproduce_web.assessment import views

urlpatterns = [
    path("", views.assessments, name="assessments"),
    path("give/", views.give, name="give"),
    path("to-take/<slug:what>/", views.take, name="take"),
    path("<uuid:pk>/", views.assessment, name="assessment"),
    path("<uuid:pk>/faults/", views.faults, name="faults"),
    path("<uuid:pk>/deletion/", views.deletion, name="deletion"),
    path("<uuid:pk>/<str:question>/", views.question, name="question"),
]
