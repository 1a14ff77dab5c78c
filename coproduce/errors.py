"""The one family of errors. Each text is written for the person who meets it: what is wrong, what to do."""


class CoproduceError(Exception):
    """Something a person can put right. `exit_code` is what the command line answers with."""

    exit_code = 2


class SourceError(CoproduceError):
    """A source that cannot be opened at all: missing, not a package, broken, too large."""


class FaultsFound(CoproduceError):
    """A source that opens, with rows that are wrong: nothing is assessed until told to go on without them."""

    exit_code = 1


class QuestionError(CoproduceError):
    """A question file that does not say what it must, or is not known by that name."""


class FrameworkError(CoproduceError):
    """The framework does not hold together: its data, a practice nobody knows, a number nobody can agree."""


class EngineError(CoproduceError):
    """What was to do the counting is not there, or could not finish: there is no answer, and no wrong one."""
