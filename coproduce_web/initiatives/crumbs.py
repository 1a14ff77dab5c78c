"""The way back from a page of an initiative."""

from django.urls import reverse

from coproduce_web.initiatives.models import Initiative

Crumbs = list[tuple[str, str]]


def crumbs(initiative: Initiative, *below: tuple[str, str]) -> Crumbs:
    """To the initiative, then to each of (name of an address, words) that lies between it and the page."""
    hub = (reverse("initiative", args=[initiative.pk]), initiative.name)
    return [hub, *((reverse(name, args=[initiative.pk]), str(words)) for name, words in below)]
