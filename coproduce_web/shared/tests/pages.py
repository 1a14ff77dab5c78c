"""What every page is held to, whoever fetches it in whichever test."""

import gzip
import re
from xml.etree.ElementTree import Element

import html5lib
from django.conf import settings
from django.contrib.staticfiles.storage import staticfiles_storage
from django.http import HttpResponseBase

TREE = "{http://www.w3.org/1999/xhtml}"
HTML_AT_MOST, PAGE_AT_MOST, REQUESTS_AT_MOST = 20_000, 50_000, 5


def check_page(response: HttpResponseBase) -> str:
    """Hold a page to the promises of the house; its text."""
    text = str(response.text)  # type: ignore[attr-defined]
    tree = _tree(text)
    assert tree.get("lang") == "en-gb"
    assert len(tree.findall(f".//{TREE}h1")) == 1
    title = tree.findtext(f".//{TREE}title") or ""
    assert title.endswith(f" – {settings.SITE_NAME}")
    assert len(title) > len(f" – {settings.SITE_NAME}")
    assert settings.HELP_NAME in text
    assert settings.HELP_PHONE in text
    assert _without_label(tree) == []
    assert not re.search(r"<[^>]+\s(style|on\w+)\s*=|<style|<script>", text), "written into the page itself"
    assert "default-src 'none'" in response["Content-Security-Policy"]
    assert "unsafe" not in response["Content-Security-Policy"]
    _check_weight(text, tree)
    return text


def _tree(text: str) -> Element:
    tree = html5lib.HTMLParser(strict=True).parse(text)
    assert isinstance(tree, Element)
    return tree


def _without_label(tree: Element) -> list[str]:
    labelled = {label.get("for") for label in tree.iter(f"{TREE}label")}
    fields = [field for kind in ("input", "select", "textarea") for field in tree.iter(f"{TREE}{kind}")]
    return [
        field.get("name", "")
        for field in fields
        if field.get("type") != "hidden" and field.get("id") not in labelled
    ]


def _check_weight(text: str, tree: Element) -> None:
    html = len(gzip.compress(text.encode()))
    files = [link.get("href", "") for link in tree.iter(f"{TREE}link")]
    assert all(file.startswith("/static/") for file in files), "a request to somebody else"
    assert html <= HTML_AT_MOST
    assert 1 + len(files) <= REQUESTS_AT_MOST
    assert html + sum(_pressed(file.removeprefix("/static/")) for file in files) <= PAGE_AT_MOST


def _pressed(file: str) -> int:
    with staticfiles_storage.open(file) as held:
        return len(gzip.compress(held.read()))
