"""Every address of the site, app by app."""

from django.urls import include, path

urlpatterns = [
    path("", include("coproduce_web.home.urls")),
    path("", include("coproduce_web.accounts.urls")),
    path("assessment/", include("coproduce_web.assessment.urls")),
    path("", include("coproduce_web.writing.urls")),
    path("", include("coproduce_web.stewards.urls")),
    path("", include("coproduce_web.people.urls")),
    path("", include("coproduce_web.initiatives.urls")),
    path("", include("coproduce_web.contributions.urls")),
    path("", include("coproduce_web.meetings.urls")),
    path("", include("coproduce_web.decisions.urls")),
    path("", include("coproduce_web.actions.urls")),
    path("", include("coproduce_web.changes.urls")),
    path("", include("coproduce_web.shared.urls")),
]

handler400 = "coproduce_web.shared.errors.not_understood"
handler403 = "coproduce_web.shared.errors.not_for_you"
handler404 = "coproduce_web.shared.errors.nothing_here"
handler429 = "coproduce_web.shared.errors.too_often"
handler500 = "coproduce_web.shared.errors.our_fault"
