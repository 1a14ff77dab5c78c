"""How to make any page easier to read, and the page that shows every component."""

from django.urls import path

from coproduce_web.shared import views

urlpatterns = [
    path("easier-to-read/", views.easier_to_read, name="easier_to_read"),
    path("parts/", views.parts, name="parts"),
]
