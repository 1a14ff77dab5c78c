"""What a cell of a list of people says, or what is wrong with it."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from coproduce_web.people.importing.columns import Column
from coproduce_web.people.reach import whole_email

# A telephone number kept as a number loses its first nought.
WITHOUT_NOUGHT = 10


def value(column: Column, cell: str) -> str:
    """What it says, as it is kept. ValidationError in a few words, to stand after its row and column."""
    if not cell:
        if column.must:
            raise ValidationError(_("nothing is written here"))
        return ""
    if len(cell) > column.longest:
        raise ValidationError(_("longer than %(most)d letters"), params={"most": column.longest})
    if column.words:
        code = column.code(cell)
        if code is None:
            told = {"cell": cell, "words": ", ".join(column.words)}
            raise ValidationError(_("“%(cell)s” is not one of: %(words)s"), params=told)
        return code
    if column.name == "email":
        return _email(cell)
    if column.name == "phone" and cell.isdigit() and len(cell) == WITHOUT_NOUGHT and cell[0] != "0":
        told = {"cell": cell}
        raise ValidationError(_("%(cell)s has lost its first nought. Make the column text"), params=told)
    return " ".join(cell.split()) if column.name == "name" else cell


def _email(cell: str) -> str:
    try:
        return whole_email(cell)
    except ValidationError:
        raise ValidationError(_("“%(cell)s” is not a whole email address"), params={"cell": cell}) from None
