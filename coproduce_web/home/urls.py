"""The front page, and how to make any page easier to read."""

from django.urls import path

from coproduce_web.home import views

urlpatterns = [
    path("", views.home, name="home"),
    path("easier-to-read/", views.easier_to_read, name="easier_to_read"),
]
