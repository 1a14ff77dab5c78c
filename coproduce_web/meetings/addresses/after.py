"""At a meeting and afterwards: what is talked about, who does what, who came, and writing it up."""

from django.urls import URLPattern, path

from coproduce_web.meetings.views import (
    afterwards,
    agenda,
    agenda_made,
    came,
    closing,
    first_hour,
    old,
    tasks,
    tasks_made,
    tasks_taken,
)

WORK = "initiatives/<int:initiative>/"
MEETING = f"{WORK}meetings/<int:meeting>/"
TASK = f"{MEETING}tasks/<int:task>/"

patterns: list[URLPattern] = [
    path(f"{WORK}first-hour/", first_hour.first_hour, name="first_hour"),
    path(f"{WORK}meetings/old/", old.old_minutes, name="old_minutes"),
    path(f"{MEETING}agenda/", agenda.agenda, name="agenda"),
    path(f"{MEETING}agenda/add/", agenda_made.add, name="agenda_add"),
    path(f"{MEETING}agenda/order/", agenda_made.order, name="agenda_order"),
    path(f"{MEETING}tasks/", tasks.tasks, name="tasks"),
    path(f"{MEETING}tasks/share/", tasks_made.share, name="tasks_share"),
    path(f"{TASK}take/", tasks_taken.take, name="task_take"),
    path(f"{TASK}give/", tasks_made.give, name="task_give"),
    path(f"{MEETING}attendance/", came.attendance, name="attendance"),
    path(f"{MEETING}close/", closing.close, name="meeting_close"),
    path(f"{MEETING}next/", afterwards.what_next, name="meeting_next"),
]
