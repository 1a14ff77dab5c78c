"""Which question an answer on a form would help to answer: said beside whatever may be left open."""

from django.utils.functional import Promise
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from coproduce.assess.question import question


def would_answer(stem: str) -> Promise:
    """For `4.3-rule-known-before`: “It would answer: did people know how this would be decided …?”"""
    text = question(stem).text
    return format_lazy(_("It would answer: {question}"), question=text[:1].lower() + text[1:])
