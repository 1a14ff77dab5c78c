"""The made-up county of a demonstration, given like anybody's records and shown to everyone signed in."""

from pathlib import Path
from tempfile import TemporaryDirectory

from django.core.files import File

from coproduce.example.county import county_tables, write_county
from coproduce_web.accounts.models import Person
from coproduce_web.assessment.actions import give
from coproduce_web.assessment.models import Given

NAME = "Wessmoor county programme"


def seed(owner: Person) -> Given:
    """The county, asked; made on the first start and left alone afterwards."""
    known = Given.objects.filter(shared=True, made_up=True).first()
    return known or _give(owner)


def _give(owner: Person) -> Given:
    with TemporaryDirectory() as folder:
        county = Path(folder) / "wessmoor-county.zip"
        write_county(county)
        # The site goes on for days; a hundred thousand rows need not stay in its memory.
        county_tables.cache_clear()
        with county.open("rb") as file:
            return give(owner, File(file, county.name), name=NAME, made_up=True, shared=True)
