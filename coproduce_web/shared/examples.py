"""Made-up values for the page that shows every component."""

import datetime
from dataclasses import dataclass

from django import forms
from django.core.paginator import Page, Paginator

from coproduce_web.shared.forms import DayField, Words
from coproduce_web.shared.pictures.bars import bars, by_side, whole
from coproduce_web.shared.pictures.matrix import matrix
from coproduce_web.shared.pictures.over_time import over_time
from coproduce_web.shared.pictures.thread import thread
from coproduce_web.shared.pictures.timeline import NOW, TO_COME, Step, timeline
from coproduce_web.shared.table import table


@dataclass(frozen=True)
class Count:
    """A count with its interval, as a finding's tally has it."""

    met: int
    asked: int
    low: float | None
    high: float | None
    not_known: int = 0

    @property
    def share(self) -> float | None:
        """Met of asked."""
        return self.met / self.asked if self.asked else None


class ExampleForm(forms.Form):
    """One question of each form."""

    name = forms.CharField(
        label="Your name",
        help_text="As you like to be called.",
        error_messages={"required": "Write your name"},
    )
    email = forms.EmailField(
        label="Your email address",
        error_messages={"invalid": "Write an email address, like margaret@example.org"},
    )
    code = forms.CharField(
        label="The six numbers in the email",
        widget=forms.TextInput(attrs={"class": "code", "inputmode": "numeric"}),
    )
    file = forms.FileField(
        label="The file with your records",
        help_text="A workbook or a .zip, at most 50 MB.",
        error_messages={"required": "Choose a file"},
    )
    born = DayField(label="When were you born?", help_text="For example, 27 3 1944")
    coming = forms.ChoiceField(
        label="Are you coming?",
        widget=forms.RadioSelect,
        choices=[("yes", "Yes"), ("no", Words("No", "We tell you afterwards what was decided."))],
        error_messages={"required": "Say whether you are coming"},
    )
    help = forms.MultipleChoiceField(
        label="What would help?",
        widget=forms.CheckboxSelectMultiple,
        choices=[("loop", "Hearing loop"), ("lift", Words("A lift", "From your own door and back."))],
        required=False,
    )
    papers = forms.BooleanField(
        label="Send me the papers by post", help_text="In large print.", required=False
    )
    more = forms.CharField(label="Anything else?", widget=forms.Textarea(attrs={"rows": 3}), required=False)


def example_form() -> ExampleForm:
    """The questions, not yet answered."""
    return ExampleForm(auto_id="ask_%s", use_required_attribute=False)


def wrong_form() -> ExampleForm:
    """The same, answered in ways that need putting right."""
    given = {"name": "", "email": "margaret at home", "code": "12", "born_day": "31", "born_month": "2"}
    return ExampleForm(given | {"born_year": "1944"}, auto_id="wrong_%s", use_required_attribute=False)


OLDER, COMMUNITY = Count(131, 155, 0.78, 0.894), Count(38, 40, 0.835, 0.986)
PROFESSIONAL, UNKNOWN = Count(18, 19, 0.754, 0.991), Count(4, 9, 0.19, 0.73, not_known=2)
SIDES = {"older person": OLDER, "community": COMMUNITY, "professional": PROFESSIONAL, "not known": UNKNOWN}
QUARTERS = {
    "2025-Q1": Count(20, 29, 0.51, 0.83),
    "2025-Q2": Count(27, 34, 0.63, 0.9),
    "2025-Q3": Count(33, 38, 0.73, 0.94),
    "2025-Q4": Count(35, 38, 0.79, 0.97),
    "2026-Q1": Count(38, 40, 0.83, 0.99),
    "2026-Q2": Count(34, 35, 0.85, 0.99),
}
YEARS = {
    f"{2019 + n // 4}-Q{n % 4 + 1}": Count(n, 30, max(0, n / 30 - 0.17), min(1, n / 30 + 0.15))
    for n in range(1, 28)
    if n not in (9, 10)
}


def pictures() -> dict[str, object]:
    """Every picture, in each of its states."""
    return {
        "whole": whole("Needs met", Count(187, 214, 0.823, 0.912), mark=0.9),
        "by_side": by_side("Needs met, by side", SIDES, mark=0.9),
        "by_place": bars(
            "Purpose confirmed, by place",
            "Place",
            [
                ("Hallowby", Count(3, 3, 0.4, 1)),
                ("Fell End", Count(0, 2, 0, 0.6)),
                ("Dale", Count(0, 0, None, None)),
            ],
            interval=False,
        ),
        "over_time": over_time("Needs met", QUARTERS, mark=0.9),
        "over_years": over_time("Decided by older people", YEARS, kind="older"),
        "begun": thread(["9 February", "19 February"]),
        "changed": thread(["9 February", "19 February", "12 March", "2 April", "3 June"]),
        "timeline": timeline(
            [
                Step("January 2025", "Set up", "Purpose written before the first invitation."),
                Step("April 2025", "Agree", "Sixteen issues, agreed together.", more="83 days later"),
                Step("Now", "Decide", "Two stops for the early bus.", NOW),
                Step("From June", "Deliver", "The bus runs.", TO_COME),
            ]
        ),
        "matrix": matrix(
            "51 things done since January 2025, by who planned and who did them",
            ["Staff planned", "Planned together", "People planned"],
            [("Staff do it", [9, 6, 1]), ("Done together", [4, 14, 5]), ("People do it", [2, 7, 3])],
            strong={(0, 1), (1, 0), (1, 1), (1, 2), (2, 1)},
        ),
    }


PRINCIPLES = [
    {
        "number": 6,
        "title": "Meetings, materials and venues all can use",
        "words": "Needs were met for 187 of 214.",
        "judgement": "partly",
        "questions": [
            {"name": "6.1", "href": "#judgements", "text": "Was this need met?", "judgement": "shown"},
            {"name": "6.2", "href": "#judgements", "text": "Was the venue checked?", "judgement": "partly"},
            {
                "name": "6.3",
                "href": "#judgements",
                "text": "Was the task open to all?",
                "judgement": "cannot tell",
            },
        ],
    },
    {
        "number": 7,
        "title": "Judged by changes in older people’s lives",
        "words": "Seven changes are told. That is too few to say.",
        "judgement": "not enough records",
        "questions": [
            {"name": "7.1", "href": "#judgements", "text": "Were outcomes chosen?", "judgement": "not yet"},
            {
                "name": "7.5",
                "href": "#judgements",
                "text": "Was a look-back held?",
                "judgement": "no records",
            },
        ],
    },
]

RECORDS = table(
    "Fares paid in April",
    ["Person", "Journey", "Paid in pounds"],
    [
        (("Margaret Tolley", "#table"), "46 bus, both ways", "4.60"),
        ("Iqbal Rahman", "Taxi from Fell End", "11.20"),
        ("Winifred Oake", "Lift with Ken", "0.00"),
    ],
    numbers=(2,),
)

FACTS = [
    ("Name", "Margaret Tolley"),
    ("Papers", "Large print, by post"),
    ("Born", datetime.date(1944, 3, 27)),
]
CONTENTS = [
    ("#table", "Calls to make", 4),
    ("#facts", "Needs not yet met", 3),
    ("#type", "The purpose", None),
]


def a_page() -> Page[int]:
    """The middle of a long list."""
    return Paginator(range(900), 25).page(12)
