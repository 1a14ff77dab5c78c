"""Starting the site: what it keeps, and where it can be reached."""

import socket
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from coproduce.errors import CoproduceError
from coproduce_web.config.environment import listed, number, yes
from coproduce_web.config.kept import secret_key
from coproduce_web.config.serving import HERE, find_port


@pytest.fixture
def taken() -> Iterator[int]:
    """A port somebody else is using."""
    with socket.socket() as door:
        door.bind((HERE, 0))
        door.listen()
        yield door.getsockname()[1]


def test_a_secret_is_made_once_and_kept_from_others(tmp_path: Path) -> None:
    first = secret_key(tmp_path / "new")
    assert len(first) >= 50
    assert secret_key(tmp_path / "new") == first
    assert stat.S_IMODE((tmp_path / "new" / "secret-key").stat().st_mode) == 0o600
    assert [file.name for file in (tmp_path / "new").iterdir()] == ["secret-key"]


def test_a_port_in_use_is_said_to_be(taken: int) -> None:
    with pytest.raises(CoproduceError, match=f"already using port {taken}"):
        find_port(taken)


def test_without_a_wish_the_next_free_port_is_taken(taken: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("coproduce_web.config.serving.USUAL_PORT", taken)
    assert taken < find_port(None) < taken + 100


def test_the_environment_is_read_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COPRODUCE_HOSTS", "a.example, b.example,")
    monkeypatch.setenv("COPRODUCE_HTTPS", "Yes")
    monkeypatch.setenv("COPRODUCE_UPLOAD_LIMIT_MB", "")
    assert listed("HOSTS", "localhost") == ["a.example", "b.example"]
    assert yes("HTTPS")
    assert number("UPLOAD_LIMIT_MB", 50) == 50
