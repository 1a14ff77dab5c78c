"""What a server calls: `granian --interface wsgi coproduce_web.config.wsgi:application`."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "coproduce_web.config.settings")
application = get_wsgi_application()
