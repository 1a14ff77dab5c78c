"""The library's own sentences, for templates: `{% load findings %}`."""

from django import template

from coproduce.report import words

register = template.Library()
register.filter("answer", words.answer)
register.filter("left_over", words.left_over)
