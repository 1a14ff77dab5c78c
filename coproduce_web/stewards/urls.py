"""Where the site is kept."""

from django.urls import path

from coproduce_web.stewards.views import history, people, person, steward, stewardships

urlpatterns = [
    path("steward/", steward.steward, name="steward"),
    path("steward/history/", history.history, name="steward_history"),
    path("steward/people/", people.people, name="steward_people"),
    path("steward/people/add/", people.add, name="steward_person_add"),
    path("steward/people/<int:person>/", person.person, name="steward_person"),
    path("steward/people/<int:person>/stewardship/", stewardships.give, name="stewardship_give"),
    path("steward/stewardships/<int:stewardship>/end/", stewardships.end, name="stewardship_end"),
]
