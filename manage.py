"""Django's own commands for this site: `python manage.py migrate`, `python manage.py add_person`."""

import os
import sys

from django.core.management import execute_from_command_line

from coproduce.errors import CoproduceError
from coproduce_web.config.kept import reached

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "coproduce_web.config.settings")
    try:
        with reached():
            execute_from_command_line(sys.argv)
    except CoproduceError as wrong:
        sys.exit(str(wrong))
