"""Where what is being typed is kept."""

from django.urls import path

from coproduce_web.writing import views

urlpatterns = [
    path("drafts/", views.draft, name="draft"),
]
