"""The demonstration, made once: its tests all run in one worker, since it takes half a minute to make."""

from collections.abc import Iterator

import pytest

from tests.journeys.demo.demonstration import Demo, free_port, running


@pytest.fixture(scope="package")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    """`coproduce demo` in an empty folder, for all the tests of this folder."""
    folder = tmp_path_factory.mktemp("demo")
    with running(folder / "var", folder / "printed.txt", free_port()) as demo:
        yield demo
