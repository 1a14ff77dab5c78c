"""The library's codes as choices of a form or a column: kept as the code, said in words a person uses."""

from functools import cache
from typing import TYPE_CHECKING, Any

from django.db import models
from django.utils.functional import Promise

from coproduce.evidence.schema import codes
from coproduce_web.shared.words import CODE_WORDS

if TYPE_CHECKING:
    Text = models.CharField[str, str]
else:
    Text = models.CharField

Choices = list[tuple[str, str | Promise]]


def choices(name: str) -> Choices:
    """Every code of one list of `coproduce/evidence/codes.toml` with its words, in the list's order."""
    return [(code, say(name, code)) for code in codes()[name]]


def say(name: str, code: str) -> str | Promise:
    """One code in words: as `CODE_WORDS` has it, else the code itself with a capital."""
    return CODE_WORDS.get(name, {}).get(code) or code[:1].upper() + code[1:]


@cache
def all_codes() -> frozenset[str]:
    """Every code of every list: words that by themselves tell nothing of anybody."""
    return frozenset(code for each in codes().values() for code in each)


class CodeField(Text):
    """A column that holds one code of a list, or nothing where `blank`."""

    def __init__(self, *args: Any, code_list: str, **options: Any) -> None:
        self.code_list = code_list
        super().__init__(*args, **options | {"max_length": 60, "choices": choices(code_list)})

    def deconstruct(self) -> Any:
        """For migrations: the list's name and not its words, which may be said otherwise tomorrow."""
        name, path, args, options = super().deconstruct()
        options.pop("choices", None)
        options.pop("max_length", None)
        return name, path, args, options | {"code_list": self.code_list}
