"""Promises about the site's tables and templates."""

import configparser
import re
from pathlib import Path

from django.apps import apps

import coproduce_web

SITE = Path(coproduce_web.__file__).parent


def order() -> list[str]:
    """The site's apps, those above first, as the import contracts have them."""
    contracts = configparser.ConfigParser()
    contracts.read(SITE.parent / ".importlinter")
    return contracts["importlinter:contract:site-order"]["layers"].split()


def test_a_table_points_only_to_tables_of_apps_below_it() -> None:
    layers = order()
    for model in apps.get_models():
        for field in model._meta.get_fields():
            target = field.related_model if field.many_to_one or field.one_to_one else None
            if not isinstance(target, type) or field.auto_created:
                continue
            here, there = model._meta.app_label, target._meta.app_label
            if here in layers and there in layers:
                assert layers.index(here) <= layers.index(there), f"{model.__name__}.{field.name}"


def templates() -> list[Path]:
    return sorted(SITE.glob("*/templates/**/*.html"))


def test_a_templates_name_is_used_once() -> None:
    names = [file.name for file in templates()]
    assert sorted(set(names)) == sorted(names)


def test_no_template_has_style_or_script_written_into_it() -> None:
    inline = re.compile(r"<[^>%{]+\s(style|on[a-z]+)\s*=|<style|<script(?![^>]*\ssrc=)")
    assert not [file.name for file in templates() if inline.search(file.read_text(encoding="utf-8"))]


def test_every_app_says_what_it_is_for() -> None:
    folders = [folder for folder in SITE.iterdir() if (folder / "__init__.py").exists()]
    assert not [folder.name for folder in folders if not (folder / "README.md").exists()]
