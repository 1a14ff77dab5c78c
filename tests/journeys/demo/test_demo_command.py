"""`coproduce demo` as somebody types it: what it prints, where it listens, how it stops."""

import re
import socket
from contextlib import closing
from http.cookiejar import CookieJar
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import HTTPCookieProcessor, build_opener

import pytest

from coproduce_web.config.serving import HERE, USUAL_PORT
from coproduce_web.home.demo import CAST
from tests.journeys.demo.demonstration import Demo, running


def read(*addresses: str) -> str:
    """The last of these pages, opened one after another by one reader."""
    reader = build_opener(HTTPCookieProcessor(CookieJar()))
    for address in addresses:
        with reader.open(address) as answer:
            page = str(answer.read().decode())
    return page


def test_it_begins_in_an_empty_folder_and_keeps_everything_there(demo: Demo) -> None:
    assert {"coproduce.sqlite3", "secret-key", "static"} <= {
        file.name for file in (demo.home / "demo").iterdir()
    }
    assert demo.files()


def test_it_prints_where_it_is_and_a_link_for_each_of_the_cast(demo: Demo) -> None:
    cast = re.findall(r'^role = "(.+)"$', CAST.read_text(encoding="utf-8"), re.MULTILINE)
    assert list(demo.links()) == cast
    assert all(link.startswith(f"{demo.address}/demo/sign-in/") for link in demo.links().values())
    assert "Traceback" not in demo.text()


def test_a_link_leads_an_analyst_to_the_made_up_county(demo: Demo) -> None:
    link = demo.links()["analyst"]
    county = re.search(r'href="(/assessment/[0-9a-f-]{36}/)">Wessmoor', read(link))
    assert county
    assert "All of it is made up" in read(link, f"{demo.address}{county[1]}")


def test_a_link_leads_somebody_with_only_a_telephone_to_their_own_page(demo: Demo) -> None:
    """A member by phone signs in nowhere; in a demonstration one may look at what is kept for him."""
    home = read(demo.links()["telephone only"])
    assert "Hello, Arthur" in home
    assert "Ken Aldous collects you" in home


def test_a_link_nobody_signed_opens_nothing(demo: Demo) -> None:
    with pytest.raises(HTTPError) as nothing:
        read(f"{demo.links()['steward'][:-3]}xx/")
    with closing(nothing.value) as answer:
        assert answer.status == 404
        assert "Hello" not in answer.read().decode()


def test_a_second_one_takes_the_next_free_port_and_stops_when_asked(demo: Demo, tmp_path: Path) -> None:
    """In the same folder, so that nothing is made a second time."""
    before = demo.files()
    with socket.socket() as door:
        hold(door)
        with running(demo.home, tmp_path / "printed.txt") as second:
            port = int(second.address.rsplit(":", 1)[1])
            assert USUAL_PORT < port < USUAL_PORT + 100
            assert "Hello, Dawn" in read(second.links()["steward"])
            assert second.stop() == 0
    assert second.text().endswith("Stopped.\n")
    assert demo.files() == before, "the county was made twice"
    assert second.text().count("sign in as ") == len(second.links())


def hold(door: socket.socket) -> None:
    """Use the usual port, unless somebody else does already."""
    door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        door.bind((HERE, USUAL_PORT))
        door.listen()
    except OSError:
        assert door.connect_ex((HERE, USUAL_PORT)) == 0
