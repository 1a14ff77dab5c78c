"""A page made of sections: what each says stands in its view, how it looks in one template."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from coproduce_web.shared.table import Table

A_PAGE = 20


@dataclass(frozen=True)
class Link:
    """Where one can go from here. `main` is the one thing to do on the page: a filled button."""

    words: str
    href: str
    main: bool = False
    here: bool = False


@dataclass(frozen=True)
class Row:
    """One record of a list: its title, what somebody said, what is so, and where it leads."""

    title: str = ""
    href: str = ""
    quote: str = ""
    words: str = ""
    note: str = ""
    side: str = ""
    links: Sequence[Link] = ()


@dataclass(frozen=True)
class Section:
    """A heading in the shoulder, a note below it, and beside them whatever there is to say.

    `part` names a template of our own for what is none of these (a picture); it is given `given`.
    """

    heading: str
    note: str = ""
    at: str = ""
    answer: str = ""
    words: Sequence[str] = ()
    quote: str = ""
    facts: Sequence[tuple[str, Any]] = ()
    filters: Sequence[Link] = ()
    rows: Sequence[Row] = ()
    pages: "Page[Any] | None" = None
    contents: Sequence[tuple[str, str, int | None]] = ()
    table: Table | None = None
    part: str = ""
    given: Any = None
    links: Sequence[Link] = field(default=())
    empty: str = ""

    @property
    def is_empty(self) -> bool:
        """Nothing to say but that there is nothing."""
        return not (
            self.answer or self.words or self.quote or self.facts or self.rows or self.table or self.part
            or self.contents
        )  # fmt: skip


M = TypeVar("M")


def listed(
    request: HttpRequest,
    found: "QuerySet[Any] | Sequence[M]",
    row: Callable[[Any], Row],
    heading: str,
    *,
    at: str = "list",
    a_page: int = A_PAGE,
    **more: Any,
) -> Section:
    """A long list as a section, a page at a time."""
    page = Paginator(found, a_page).get_page(request.GET.get("page"))
    return Section(heading, at=at, rows=[row(one) for one in page], pages=page, **more)


def filters(request: HttpRequest, shown: Iterable[tuple[str, str]], chosen: str) -> list[Link]:
    """Ways of looking at a list, by `?show=`."""
    return [Link(words, f"{request.path}?show={name}", here=name == chosen) for name, words in shown]


def show(
    request: HttpRequest,
    heading: str,
    sections: Iterable[Section],
    *,
    kick: str = "",
    lead: str = "",
    crumbs: Sequence[tuple[str, str]] = (),
    pictures: bool = False,
) -> HttpResponse:
    """The page. `pictures` brings the stylesheet that pictures need."""
    page = {
        "heading": heading,
        "sections": list(sections),
        "kick": kick,
        "lead": lead,
        "crumbs": crumbs,
        "pictures": pictures,
    }
    return render(request, "sections.html", page)
