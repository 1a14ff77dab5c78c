"""How we know: the rule, the numbers with their reasons, the SQL, and the lines to ask it again."""

from django.utils.translation import gettext as _

from coproduce_web.assessment.models import Face, Given
from coproduce_web.assessment.power.levels import what_it_takes
from coproduce_web.shared.sections import Section

# What the SELECT of a face is asked of, beside the tables of the package.
MADE_FIRST = "decided"


def how_a_face(given: Given, face: Face) -> Section:
    """The rule, the numbers two periods are compared by, and the SQL."""
    return Section(
        _("How do we know?"),
        at="how",
        words=[face.more["how"]],
        part="power_how.html",
        given={
            "numbers": what_it_takes(given.power.asked_as, "shift"),
            "sql": [*_rests_on(given, face), face.more["sql"]],
            "again": [] if face.more["absent"] else again(given, face),
            "source": face.more["source"],
        },
    )


def how_a_level(given: Given) -> Section:
    """The numbers each mechanism takes, and the SQL that counts."""
    asked_as = given.power.asked_as
    return Section(
        _("How do we know?"),
        at="how",
        words=[
            _(
                "Transformation takes planning, steering and one of the others, with neither half of the "
                "year showing the contrary, and few decisions undone by others. Involvement takes an older "
                "person who decided or advised. Compliance takes that they came, or did things. Else nothing "
                "is on record."
            )
        ],
        part="power_how.html",
        given={
            "numbers": what_it_takes(asked_as, "level"),
            "sql": [asked_as["sql"][name] for name in (MADE_FIRST, "level_rows", "level")],
            "source": _("Needham and Carr (2009), after the review, section 3."),
        },
    )


def again(given: Given, face: Face) -> list[str]:
    """What an auditor types into plain DuckDB, in the folder of the package: nothing else is needed."""
    sums = "SUM(f.part) AS part, SUM(f.whole) AS whole, SUM(f.unsure) AS not_known"
    last_year = "f.asked_on <= k.as_of AND k.as_of - f.asked_on < 365"
    return [
        ".read open.sql",
        *(f"{made};" for made in _rests_on(given, face)),
        f"SELECT {sums} FROM ({face.more['sql']}) AS f CROSS JOIN package AS k WHERE {last_year};",
    ]


def _rests_on(given: Given, face: Face) -> list[str]:
    """The SQL that comes first, where the face is read from decisions already gathered."""
    return [given.power.asked_as["sql"][MADE_FIRST]] if "decided" in face.more["sql"] else []
