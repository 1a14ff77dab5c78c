"""Which worker runs which test: those of a file together, and those of the demonstration in one worker."""

from xdist.scheduler import LoadScopeScheduling

DEMONSTRATION = "tests/journeys/demo/"


class ByFile(LoadScopeScheduling):  # type: ignore[misc]  # xdist has no types
    """What a file, or the demonstration, has to make first is made once."""

    def _split_scope(self, nodeid: str) -> str:
        return DEMONSTRATION if nodeid.startswith(DEMONSTRATION) else nodeid.split("::")[0]
