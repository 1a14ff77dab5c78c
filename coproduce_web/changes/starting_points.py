"""Eight areas of life to start from, in shorter words: those the Dorset Age Partnership agreed.

Source: Review (2014), section on Dorset, outcomes achieved.
"""

from django.utils.translation import gettext_lazy as _

EIGHT = [
    _("A home that suits the person who lives in it"),
    _("Being part of things, and not alone"),
    _("Giving something to others, and being fulfilled"),
    _("Feeling secure and safe"),
    _("Being free from discrimination"),
    _("Feeling secure about money"),
    _("Good health, in mind and body"),
    _("Dignity, choice and control through life, and at its end"),
]
