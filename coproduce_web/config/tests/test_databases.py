"""Where records are kept: in one file, or in PostgreSQL by one setting; a wrong one is told in a sentence."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from coproduce_web.config.environment import SettingError, number
from coproduce_web.config.kept import database, postgresql, sqlite

NOBODY = "postgres://nobody:swordfish@127.0.0.1:1/nothing"
ROOT = Path(__file__).parents[3]
SERVE = [str(Path(sys.executable).with_name("coproduce")), "serve"]


def run(home: Path, *command: str, **said: str) -> "subprocess.CompletedProcess[str]":
    """As somebody runs it in a shell that says these settings, in an empty folder."""
    kept = ("COPRODUCE_", "DJANGO_", "DATABASE_URL")
    own = {name: value for name, value in os.environ.items() if not name.startswith(kept)}
    said = {"COPRODUCE_HOME": str(home), **said}
    return subprocess.run(command, env={**own, **said}, capture_output=True, text=True, cwd=ROOT, timeout=60)


def test_without_a_setting_it_is_one_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "  ")
    assert database(tmp_path) == sqlite(tmp_path)
    assert sqlite(tmp_path)["NAME"] == tmp_path / "coproduce.sqlite3"


def test_one_setting_makes_it_postgresql(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    address = "postgresql://site:a%40b@db.example.org:5433/coproduce?sslmode=require"
    monkeypatch.setenv("DATABASE_URL", address)
    found = database(tmp_path)
    assert (found["HOST"], found["PORT"], found["NAME"]) == ("db.example.org", 5433, "coproduce")
    assert (found["USER"], found["PASSWORD"]) == ("site", "a@b")
    assert found["OPTIONS"] == {"connect_timeout": 10, "sslmode": "require"}


@pytest.mark.parametrize(
    "address",
    [
        "coproduce",
        "postgres://",
        "postgres://db.example.org/",
        "postgres://site:p@ss[@db.example.org/coproduce",
        "postgres://site@db.example.org:port/coproduce",
        "mysql://site@db.example.org/coproduce",
        "sqlite:///coproduce.sqlite3",
    ],
)
def test_what_is_no_address_of_postgresql_is_told_without_repeating_a_password(address: str) -> None:
    with pytest.raises(SettingError, match="Write it as postgres://NAME:PASSWORD@HOST:5432/DATABASE") as told:
        postgresql(address)
    assert "p@ss" not in str(told.value)


def test_a_number_that_is_none_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COPRODUCE_EMAIL_PORT", "smtp")
    with pytest.raises(SettingError, match="COPRODUCE_EMAIL_PORT is “smtp”"):
        number("EMAIL_PORT", 587)


@pytest.mark.parametrize(
    "command",
    [SERVE, [sys.executable, "manage.py", "migrate"], [*SERVE[:-1], "verify-history"]],
    ids=["serve", "migrate", "verify-history"],
)
def test_a_server_that_is_not_there_is_told_in_a_sentence(command: list[str], tmp_path: Path) -> None:
    done = run(tmp_path, *command, DATABASE_URL=NOBODY)
    told = " ".join((done.stdout + done.stderr).split())
    assert done.returncode in (1, 2)
    assert "The database that DATABASE_URL names cannot be reached. PostgreSQL says:" in told
    assert "Traceback" not in told
    assert "swordfish" not in told


def test_an_address_that_is_none_is_told_by_every_command(tmp_path: Path) -> None:
    for command in (SERVE, [sys.executable, "manage.py", "migrate"]):
        done = run(tmp_path, *command, DATABASE_URL="coproduce")
        assert "is not the address of a PostgreSQL database" in " ".join((done.stdout + done.stderr).split())
        assert "Traceback" not in done.stdout + done.stderr


def test_a_demonstration_never_goes_where_a_site_keeps_its_own(tmp_path: Path) -> None:
    told = "from coproduce_web.config.demo_settings import DATABASES; print(DATABASES['default']['NAME'])"
    done = run(tmp_path, sys.executable, "-c", told, DATABASE_URL=NOBODY)
    assert done.stdout.strip() == str(tmp_path / "demo" / "coproduce.sqlite3")


def test_behind_https_nothing_is_left_open(tmp_path: Path) -> None:
    check = ["manage.py", "check", "--deploy", "--fail-level", "WARNING"]
    done = run(tmp_path, sys.executable, *check, COPRODUCE_HTTPS="yes", COPRODUCE_HOSTS="site.example.org")
    assert done.returncode == 0, done.stderr
    assert "no issues" in done.stdout
