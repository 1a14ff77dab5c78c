"""Where people are found: what is theirs below `me/`, and the same of a member below an initiative."""

from collections.abc import Callable, Iterator

from django.http import HttpResponseBase
from django.urls import URLPattern, path

from coproduce_web.people.views import (
    add,
    characteristics,
    consents,
    details,
    erasure,
    importing,
    me,
    member,
    people,
    person,
    support,
    supporters,
)

HERE = "initiatives/<int:initiative>/people/"
ONE = f"{HERE}<int:person>/"

View = Callable[..., HttpResponseBase]
# What one writes about oneself, and one who facilitates about another: the same page twice.
BOTH: list[tuple[str, View, str]] = [
    ("details/", details.details, "details"),
    ("ways/", details.ways, "ways"),
    ("support/", support.support, "support"),
    ("support/<int:support>/", support.need, "need"),
    ("supporters/add/", supporters.add, "supporter_add"),
    ("supporters/<int:supporter>/remove/", supporters.remove, "supporter_remove"),
    ("agreed/add/", consents.agree, "agree"),
    ("agreed/<int:consent>/take-back/", consents.take_back, "take_back"),
]


def _twice() -> Iterator[URLPattern]:
    for end, view, name in BOTH:
        yield path(f"me/{end}", view, name=f"my_{name}")
        yield path(f"{ONE}{end}", view, name=f"person_{name}")


urlpatterns = [
    path(HERE, people.people, name="people"),
    path(f"{HERE}add/", add.add, name="person_add"),
    path(f"{HERE}import/", importing.give, name="people_import"),
    path(f"{HERE}import/check/", importing.check, name="people_import_check"),
    path(f"{HERE}import/template.xlsx", importing.template, name="people_template"),
    path(ONE, person.person, name="person"),
    path(f"{ONE}membership/", member.change, name="member_change"),
    path(f"{ONE}offered/", member.offered, name="member_offered"),
    path(f"{ONE}end/", member.end, name="member_end"),
    path(f"{ONE}who-they-are/", characteristics.of_person, name="person_characteristics"),
    path(f"{ONE}erase/", erasure.ask_for, name="person_erase"),
    path("me/", me.me, name="me"),
    path("me/copy/", me.download, name="me_download"),
    path("me/erase/", erasure.ask_for, name="me_erase"),
    path("me/stay/", erasure.stay, name="my_stay"),
    path("me/who-i-am/", characteristics.mine, name="my_characteristics"),
    path("me/who-i-am/away/", characteristics.away, name="my_characteristics_away"),
    path("erasures/", erasure.erasures, name="erasures"),
    path("erasures/<int:erasure>/", erasure.do, name="erasure_do"),
    *_twice(),
]
