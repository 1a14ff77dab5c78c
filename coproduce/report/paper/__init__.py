"""Papers to print, to post and to hand on: tagged PDF/UA-1 in ordinary or in large print.

What people wrote goes to the typesetter as data and is never read as its markup; nothing is fetched.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from types import ModuleType
from typing import Any, cast

from coproduce.errors import CoproduceError
from coproduce.report.paper.blocks import Beside, Part, Piece, kind

LAYOUT = Path(__file__).parent / "paper.typ"


class CannotSet(CoproduceError):
    """Words in letters that no typeface here has, or no typesetter to set them."""


@dataclass(frozen=True)
class Sheet:
    """One paper for one reader: a title, a line or two below it, parts; `to` is the address it is posted to.

    `large` is large print: 18 point and more, as large-print readers ask for; `close` is set closer.
    """

    title: str
    parts: Sequence[Part]
    lead: str = ""
    to: str = ""
    greeting: str = ""
    large: bool = False
    close: bool = False


@dataclass(frozen=True)
class Setting:
    """What every page of a file carries: the words of its foot, its language, and how pages are counted."""

    foot: str = ""
    language: str = "en-GB"
    page: str = "Page"
    of: str = "of"


PLAIN = Setting()


def pdf(title: str, sheets: Sequence[Sheet], setting: Setting = PLAIN) -> bytes:
    """The sheets as one file, each beginning on a page of its own. CannotSet where a letter has no shape."""
    typst = _typesetter()
    language, _dash, region = setting.language.partition("-")
    told = asdict(setting) | {
        "title": title,
        "language": language,
        "region": region or None,
        "sheets": [_told(sheet) for sheet in sheets],
    }
    # A compiler is made anew: two threads may not share one. The faces are read once.
    compiler = typst.Compiler(LAYOUT, font_paths=_faces(), sys_inputs={"told": json.dumps(told)})
    try:
        made = compiler.compile(format="pdf", pdf_standards="ua-1")
    except typst.TypstError as wrong:
        if "could not be displayed" not in wrong.message:
            raise
        raise CannotSet(
            "There are letters in it that cannot be set as a PDF here. Print the page itself instead."
        ) from None
    return cast(bytes, made)


def _told(sheet: Sheet) -> dict[str, object]:
    parts = [
        {"heading": part.heading, "blocks": [_block(block) for block in part.blocks], "apart": part.apart}
        for part in sheet.parts
    ]
    return asdict(sheet) | {"parts": parts}


def _block(block: Piece) -> dict[str, object]:
    if isinstance(block, Beside):
        return {
            "kind": "beside",
            "left": list(map(_block, block.left)),
            "right": list(map(_block, block.right)),
        }
    return {"kind": kind(block)} | asdict(block)


def _typesetter() -> ModuleType:
    try:
        import manimgx_fonts  # noqa: F401
        import typst
    except ImportError:
        raise CannotSet(
            "A PDF needs two more packages. Install them with: pip install 'coproduce[paper]'"
        ) from None
    return typst


@cache
def _faces() -> Any:
    """Noto for as many scripts as its package has, and for signs the typesetter's own."""
    noto = Path(str(files("manimgx_fonts")))
    return _typesetter().Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[noto])
