"""What is to be done and what is in the way, below an initiative's own address."""

from django.urls import path

from coproduce_web.actions.views import action, actions, adding, answers, barriers

HERE = "initiatives/<int:initiative>/"

urlpatterns = [
    path(f"{HERE}actions/", actions.actions_list, name="actions"),
    path(f"{HERE}actions/add/", adding.add, name="action_add"),
    path(f"{HERE}actions/<int:action>/", action.action, name="action"),
    path(f"{HERE}actions/<int:action>/done/", answers.done, name="action_done"),
    path(f"{HERE}actions/<int:action>/late/", answers.late, name="action_late"),
    path(f"{HERE}actions/<int:action>/reminder/<int:doer>/", answers.reminder, name="action_reminder"),
    path(f"{HERE}barriers/", barriers.barriers, name="barriers"),
    path(f"{HERE}barriers/add/", barriers.add, name="barrier_add"),
    path(f"{HERE}barriers/<int:barrier>/", barriers.barrier, name="barrier"),
]
