"""Whatever is written down in a piece of work is told in its history in plain words."""

import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from typing import Any, get_args

import coproduce_web
from coproduce_web.initiatives.deeds import DEEDS


def actions() -> Iterator[tuple[str, Any]]:
    """Each action of the site by the name the history has for it, with the models of what it returns."""
    for module in pkgutil.walk_packages(coproduce_web.__path__, "coproduce_web."):
        if "actions" not in module.name.split(".")[2:] or "tests" in module.name.split("."):
            continue
        for found in vars(importlib.import_module(module.name)).values():
            if getattr(found, "is_an_action", False):
                act = inspect.unwrap(found)
                gives = inspect.signature(act).return_annotation
                for model in get_args(gives) or (gives,):
                    yield f"{act.__module__.split('.')[1]}.{act.__name__} {model._meta.model_name}", model


def test_every_action_in_a_piece_of_work_has_words_and_no_words_are_left_over() -> None:
    every = dict(actions())
    belongs = {name for name, model in every.items() if hasattr(model, "initiative_id")}
    assert belongs - set(DEEDS) == set()
    assert set(DEEDS) - set(every) == set()
