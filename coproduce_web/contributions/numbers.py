"""Short numbers that can be read out, written down and typed: no two of their letters look alike."""

from secrets import choice

# Without 0 O, 1 I L, 5 S, 8 B and Z, which is taken for a 2.
LETTERS = "234679ACDEFGHJKMNPQRTUVWXY"
GROUP = 3


def drawn(letters: int) -> str:
    """A number drawn by lot, as `7K4-M9P`."""
    return tidy("".join(choice(LETTERS) for _letter in range(letters)))


def tidy(typed: str) -> str:
    """However it was typed, with blanks or small letters: as we write it."""
    signs = "".join(sign for sign in typed.upper() if sign.isalnum())
    return "-".join(signs[start : start + GROUP] for start in range(0, len(signs), GROUP))
