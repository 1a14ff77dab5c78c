"""`coproduce demo` and `coproduce serve`: the site, on this computer alone."""

from typing import Annotated

import typer

from coproduce_web.config.serving import HERE, answer, find_port, make_ready

Port = Annotated[
    int | None,
    typer.Option(
        envvar="PORT", min=1, max=65535, help="Serve on this port. Otherwise 8000, or the next free."
    ),
]


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


def serve(port: Port = None) -> None:
    """Serve the site with its own people and records. Stop it with Ctrl-C."""
    port = find_port(port)
    make_ready("coproduce_web.config.settings")

    from coproduce_web.home.first_run import what_is_missing

    print(f"Coproduce is at http://{HERE}:{port}/. Stop it with Ctrl-C.\n")
    for advice in what_is_missing():
        print(advice, flush=True)
    answer(port)
