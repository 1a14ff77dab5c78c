"""The front page."""

from django.urls import path

from coproduce_web.home import views

urlpatterns = [path("", views.home, name="home")]
