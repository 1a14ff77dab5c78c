"""Template tags for the parts of a page that need a little arithmetic: `{% load parts %}`."""

from typing import Any

from django import template
from django.core.paginator import Page, Paginator

from coproduce_web.shared.words import JUDGEMENTS, SIDES, side_class

register = template.Library()


@register.inclusion_tag("part_moon.html")
def moon(word: str, quiet: bool = False) -> dict[str, Any]:
    """A judgement: its moon and its word. `quiet` leaves the word to the ear, where the page has a key."""
    return {"word": word, "words": JUDGEMENTS[word], "quiet": quiet}


@register.inclusion_tag("part_side.html")
def side(name: str) -> dict[str, Any]:
    """A side by name: its sign and its words."""
    return {"kind": side_class(name), "words": SIDES.get(name, SIDES["not known"])}


@register.inclusion_tag("part_moon_key.html")
def moon_key() -> dict[str, Any]:
    """What the moons mean, in a line."""
    return {"judgements": list(JUDGEMENTS)[:6]}


@register.inclusion_tag("part_pages.html", takes_context=True)
def pages(context: template.Context, page: Page[Any], label: str, at: str = "main") -> dict[str, Any]:
    """Links to the other pages of a long list. `label` names them for the ear; the list begins at `at`."""
    numbers = page.paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1)
    gap = Paginator.ELLIPSIS
    return {
        "page": page, "label": label, "at": at, "numbers": numbers, "gap": gap, "request": context["request"]
    }  # fmt: skip
