"""Who may do what with a change: members read it; who told it and those who lead say whether it is right."""

from django.http import Http404
from django.shortcuts import get_object_or_404

from coproduce_web.changes.first_words import to_list
from coproduce_web.changes.models import Change, Source
from coproduce_web.changes.who_told import may_answer
from coproduce_web.initiatives.access import Here


def change(here: Here, pk: int) -> Change:
    """That change told in this initiative, in full; else 404."""
    found = to_list(here.initiative.change_set.select_related("outcome", "written_by", "initiative"))
    return get_object_or_404(found.defer(None), pk=pk)


def answerable(here: Here, pk: int) -> Change:
    """That change, for who told it and for those who lead; else 404."""
    it = change(here, pk)
    if not may_answer(here, it):
        raise Http404
    return it


def source(here: Here, change: int, pk: int) -> Source:
    """What that change came from, for those who may say whether it did; else 404."""
    it = answerable(here, change)
    return get_object_or_404(it.source_set.select_related("change", "action", "decision"), pk=pk)
