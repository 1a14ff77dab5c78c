"""What every test of the site begins with: the stylesheets laid out, and a person who helps."""

from collections.abc import Iterator
from itertools import count

import pytest
from django.core.cache import cache
from django.core.management import call_command
from django.test import override_settings
from pytest_django import Settings

from coproduce_web.initiatives.tests import cast as the_cast

SITES = count()


@pytest.fixture(scope="session", autouse=True)
def laid_out(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Stylesheets as the site serves them: named by what they hold, and pressed."""
    made = {
        "STATIC_ROOT": tmp_path_factory.mktemp("static"),
        "COUNTS_ROOT": tmp_path_factory.mktemp("counts"),
    }
    with override_settings(**made):
        call_command("collectstatic", verbosity=0, interactive=False)
        yield


@pytest.fixture(autouse=True)
def a_site(settings: Settings, tmp_path_factory: pytest.TempPathFactory) -> None:
    """A site whose help has a name, and which keeps what it is given for the length of one test."""
    settings.HELP_NAME, settings.HELP_PHONE = "Ruth Adeyemi", "01632 960 112"
    # Not by `mktemp`: for a free name it looks through the folders of all tests before.
    home = tmp_path_factory.getbasetemp() / "sites" / str(next(SITES))
    settings.MEDIA_ROOT, settings.COUNTS_ROOT = home / "files", home / "counts"
    for folder in (settings.MEDIA_ROOT, settings.COUNTS_ROOT):
        folder.mkdir(parents=True)
    # How often a code was asked for is remembered here, by each process for itself.
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
    cache.clear()


@pytest.fixture
def cast(db: None) -> the_cast.Cast:
    """An initiative and everybody in it; and one who is not."""
    return the_cast.cast()
