"""`coproduce verify-history`, as somebody types it who keeps a site and trusts nobody."""

import os
import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

COMMAND = Path(sys.executable).with_name("coproduce")
WRITE = """
import django
django.setup()
from django.core.management import call_command
call_command("migrate", verbosity=0)
from datetime import date
from coproduce_web.accounts.models import Person
from coproduce_web.initiatives.actions import begin
from coproduce_web.writing.action import How
ruth = How(by=Person.objects.add("Ruth Adeyemi"))
for name in ("Early bus", "Memory garden", "Warm hall"):
    begin(ruth, name=name, purpose="To begin.", began_on=date(2026, 1, 12), begun_by_side="community",
          my_side="professional")
"""


def run(home: Path, *command: str | Path) -> tuple[int, str]:
    """Its exit code, and all that it said in one line."""
    own = {
        name: value for name, value in os.environ.items() if name not in ("DATABASE_URL", "COPRODUCE_DEBUG")
    }
    own |= {"COPRODUCE_HOME": str(home), "DJANGO_SETTINGS_MODULE": "coproduce_web.config.settings"}
    done = subprocess.run(command, env=own, capture_output=True, text=True)
    return done.returncode, " ".join((done.stdout + done.stderr).split())


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site in which three things were written down."""
    home = tmp_path_factory.mktemp("site")
    assert run(home, sys.executable, "-c", WRITE) == (0, "")
    return home


def altered(home: Path, change: str) -> tuple[int, str]:
    """What the command says once somebody has altered the database by hand; the database put right again."""
    file = home / "coproduce.sqlite3"
    with sqlite3.connect(file) as site, sqlite3.connect(":memory:") as copy:
        site.backup(copy)
        site.execute(change)
        site.commit()
        said = run(home, COMMAND, "verify-history")
        copy.backup(site)
    return said


def test_all_that_was_written_holds(home: Path) -> None:
    assert run(home, COMMAND, "verify-history") == (0, "All 3 entries hold.")


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (
            "UPDATE writing_entry SET channel = 'phone' WHERE id = 2",
            r"Entry 2 \(initiatives.begin, .*altered",
        ),
        ("UPDATE writing_entry SET at = '2020-01-01 00:00:00' WHERE id = 1", r"Entry 1 \(.*altered"),
        ("DELETE FROM writing_entry WHERE id = 2", r"Before entry 3 \(.*missing or was put in"),
        ("DELETE FROM writing_entry WHERE id > 1", "3 were written, 1 are here"),
        ("DELETE FROM writing_head", "0 were written, 3 are here"),
    ],
)
def test_the_first_entry_that_was_altered_is_named(home: Path, change: str, told: str) -> None:
    code, words = altered(home, change)
    assert code == 1
    assert re.search(told, words)
    assert "Traceback" not in words


def test_where_there_is_no_site_it_says_what_to_do(tmp_path: Path) -> None:
    code, words = run(tmp_path, COMMAND, "verify-history")
    assert code == 2
    assert "There is no site in" in words
    assert "begin one with “coproduce serve”" in words
    assert "begin one with “coproduce demo”" in run(tmp_path, COMMAND, "verify-history", "--demo")[1]
