"""`coproduce demo` and `coproduce serve`: the site, on this computer alone."""

import os
from typing import Annotated

import typer

from coproduce.errors import CoproduceError
from coproduce_web.config.kept import reached
from coproduce_web.config.serving import HERE, answer, find_port, make_ready

Port = Annotated[
    int | None,
    typer.Option(
        envvar="PORT", min=1, max=65535, help="Serve on this port. Otherwise 8000, or the next free."
    ),
]
Workers = Annotated[
    int, typer.Option(min=1, max=64, help="So many processes answer together: one for each core, at most.")
]
Demonstration = Annotated[bool, typer.Option("--demo", help="The history of the demonstration instead.")]
NO_SITE = (
    "There is no site in {} yet, and so no history. Say with COPRODUCE_HOME where it is kept, "
    "or begin one with “coproduce {}”."
)


class HistoryAltered(CoproduceError):
    """An entry of the history does not stand as it was written."""

    exit_code = 1


def demo(port: Port = None) -> None:
    """Show the site with made-up people and records. Stop it with Ctrl-C."""
    port = find_port(port)
    make_ready("coproduce_web.config.demo_settings")

    from coproduce_web.accounts.demo import address_for
    from coproduce_web.home.demo import seed

    site = f"http://{HERE}:{port}"
    print("Making the made-up county ready, which takes a little while the first time.", flush=True)
    people = seed()
    print(f"Coproduce is at {site}/. Everyone and everything in it is made up. Stop it with Ctrl-C.\n")
    for person in people:
        print(f"sign in as {person.name} ({person.role_words}): {site}{address_for(person)}", flush=True)
    answer(port)


def verify_history(demo: Demonstration = False) -> None:
    """Say whether the site's history holds, or name the first entry that was altered."""
    os.environ["DJANGO_SETTINGS_MODULE"] = f"coproduce_web.config.{'demo_' * demo}settings"
    import django
    from django.conf import settings

    django.setup()

    from coproduce_web.writing.history import first_altered, is_kept
    from coproduce_web.writing.models import Entry

    with reached():
        if not is_kept():
            raise CoproduceError(NO_SITE.format(settings.HOME, "demo" if demo else "serve"))
        wrong, entries = first_altered(), Entry.objects.count()
    if wrong:
        raise HistoryAltered(wrong)
    print(f"All {entries:,} entries hold.")


def serve(port: Port = None, workers: Workers = 1) -> None:
    """Serve the site with its own people and records. Stop it with Ctrl-C."""
    port = find_port(port)
    make_ready("coproduce_web.config.settings")

    from coproduce_web.home.first_run import what_is_missing

    print(f"Coproduce is at http://{HERE}:{port}/. Stop it with Ctrl-C.\n")
    for advice in what_is_missing():
        print(advice, flush=True)
    answer(port, workers)
