"""Where the tests of adapters find real public exports."""

from pathlib import Path

import pytest

PUBLIC = Path(__file__).resolve().parents[5] / "shared" / "data"


@pytest.fixture(scope="session")
def public_data() -> Path:
    """The folder of public data sets; the test is skipped where there is none."""
    if not PUBLIC.is_dir():
        pytest.skip("The public data sets are not there: put them into shared/data beside the checkout.")
    return PUBLIC
