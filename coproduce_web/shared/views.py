"""Pages about the pages: how to make them easier to read, and what they are made of."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from coproduce_web.shared import examples
from coproduce_web.shared.access import open_to_all
from coproduce_web.shared.words import JUDGEMENTS, SIDES


@open_to_all
@require_safe
def easier_to_read(request: HttpRequest) -> HttpResponse:
    """How to have larger letters, other colours, a page read aloud or printed."""
    return render(request, "easier_to_read.html")


@open_to_all
@require_safe
def parts(request: HttpRequest) -> HttpResponse:
    """Every component, made from the same templates the pages use."""
    shown = {
        "judgements": list(JUDGEMENTS),
        "sides": list(SIDES),
        "ask": examples.example_form(),
        "wrong": examples.wrong_form(),
        "principles": examples.PRINCIPLES,
        "records": examples.RECORDS,
        "facts": examples.FACTS,
        "contents": examples.CONTENTS,
        "page": examples.a_page(),
        "crumbs": [("#main", "How are we doing?"), ("#main", "6 Meetings, materials and venues")],
    }
    return render(request, "parts.html", shown | examples.pictures())
