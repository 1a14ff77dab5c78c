"""`python manage.py add_person "Margaret Tolley" margaret@example.org`: let somebody sign in."""

from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction

from coproduce_web.stewards import actions
from coproduce_web.writing.action import How, Refused


class Command(BaseCommand):
    help = "Let somebody sign in, with a code sent to their email address."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("name", help="as the person likes to be called, in quotation marks")
        parser.add_argument("email", help="where the codes are sent")
        parser.add_argument(
            "--steward", action="store_true", help="they keep the site: people, rights, settings"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        # Nobody is signed in where this is typed.
        how = How(by=None)
        try:
            with transaction.atomic():
                person = actions.let_in(how, name=options["name"], email=options["email"])
                if options["steward"]:
                    actions.give(how, person)
        except ValidationError as wrong:
            raise CommandError(" ".join(wrong.messages)) from None
        except Refused as refused:
            raise CommandError(str(refused)) from None
        self.stdout.write(f"{person.name} can now sign in with {person.email}.")
        if options["steward"]:
            self.stdout.write("They keep the site: there they can let others sign in.")
