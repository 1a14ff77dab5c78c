"""The sentences about power, made from the plain values of the library's `as_data`."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from coproduce.framework import framework
from coproduce.report.words import Data, likely, of

MOVED = {
    True: gettext_lazy("It has moved towards older people."),
    False: gettext_lazy("It has moved away from older people."),
}
SHIFTED = {
    True: gettext_lazy("Yes: it has moved to older people."),
    False: gettext_lazy("No: taken together, it has not moved to older people."),
    None: gettext_lazy("Nobody can tell yet."),
}
MECHANISMS = {
    "planning": gettext_lazy("Planning"),
    "delivery": gettext_lazy("Doing"),
    "management": gettext_lazy("Money and looking back"),
    "governance": gettext_lazy("Steering"),
}
HOLDS = {
    "yes": gettext_lazy("Older people hold it."),
    "no": gettext_lazy("The records do not show it."),
    "not known": gettext_lazy("Nobody can tell."),
}
BOX3 = {
    "shown": gettext_lazy("On record"),
    "in part": gettext_lazy("In part"),
    "no": gettext_lazy("Not so, by the records"),
    "not on record": gettext_lazy("Nothing on record"),
    "not told": gettext_lazy("Not told: too few people"),
}


def is_told(tally: Data | None) -> bool:
    """Whether there is anything of it, and it is not hidden."""
    return bool(tally and tally["asked"] and tally["met"] is not None)


def sitting(face: Data) -> str:
    """Where it sits: the last twelve months in a sentence."""
    now = face["now"]
    if now and now.get("hidden") and face["measure"] != "busiest":
        return f"{of(now)} {face['unit']}.".capitalize()
    if not now or not now["asked"]:
        return _("Nothing is on record for the last twelve months.")
    if now.get("hidden"):
        return _("%(people)s people had one.") % {"people": now["people"]}
    if face["measure"] == "busiest":
        told = {"part": of(now), "unit": face["unit"], "people": now["people"]}
        return _("The busiest three had %(part)s %(unit)s. %(people)s people had one.") % told
    if face["measure"] == "amount":
        told = {"share": round(now["share"] * 100), "unit": face["unit"], "part": of(now)}
        return _("%(share)s in 100 %(unit)s: %(part)s.") % told
    return f"{of(now)} {face['unit']}, {likely(now)}."


def unsure(face: Data) -> str:
    """How many of them nobody can be sure of; empty where there are none."""
    number = (face["now"] or {}).get("not_known") or 0
    return (
        ngettext("%(number)s of them is not known.", "%(number)s of them are not known.", number)
        % {"number": f"{number:,}"}
        if number
        else ""
    )


def moving(face: Data) -> str:
    """Whether it has moved, in a sentence."""
    moved = face["moved"]
    if moved["toward"] is not None:
        return str(MOVED[moved["toward"]])
    if moved["word"] == "cannot tell":
        return _("Nobody can tell whether it has moved.")
    return _("There is more of it.") if moved["word"] == "more" else _("There is less of it.")


def placed(level: Data) -> str:
    """Needham and Carr's level, or the lowest and the highest it could be."""
    if level["lowest"] == level["highest"]:
        return _capital(level["lowest"])
    ends = {"lowest": level["lowest"], "highest": level["highest"]}
    return _("Cannot place: %(lowest)s at the lowest, %(highest)s at the highest") % ends


def meaning(level: Data) -> str:
    """What that level is, in the words of the review; empty where it cannot be placed."""
    terms = {term.code: term.meaning for term in framework().power}
    return terms.get(level["placed"], "")


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
