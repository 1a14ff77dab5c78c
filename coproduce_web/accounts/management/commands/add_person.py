"""`python manage.py add_person "Margaret Tolley" margaret@example.org`: let somebody sign in."""

from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser

from coproduce_web.accounts.models import Person


class Command(BaseCommand):
    help = "Let somebody sign in, with a code sent to their email address."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("name", help="as the person likes to be called, in quotation marks")
        parser.add_argument("email", help="where the codes are sent")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            person = Person.objects.add(options["name"], options["email"])
        except ValidationError as wrong:
            raise CommandError(" ".join(wrong.messages)) from None
        self.stdout.write(f"{person.name} can now sign in with {person.email}.")
