"""The page that shows every component."""

from django.urls import path

from coproduce_web.shared import views

urlpatterns = [path("", views.parts, name="parts")]
