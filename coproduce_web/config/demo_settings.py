"""The settings of `coproduce demo`: the site with made-up people, in a folder of its own."""

from coproduce_web.config.kept import counted, secret_key, sqlite
from coproduce_web.config.settings import *  # noqa: F403
from coproduce_web.config.settings import HOME as EVERYDAY_HOME

DEMO = True
HOME = EVERYDAY_HOME / "demo"
SECRET_KEY = secret_key(HOME)
# Never where a site keeps its own: made-up people stay in this folder.
DATABASES = {"default": sqlite(HOME)}
CACHES = {"default": counted(HOME)}
STATIC_ROOT = HOME / "static"
MEDIA_ROOT = HOME / "files"
COUNTS_ROOT = HOME / "counts"
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]"]

# Codes are printed in the window that serves the site: nobody of the cast has a letter box.
EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"

# Numbers beginning 01632 960 are kept for stories and ring nowhere.
HELP_NAME = "Dawn Ellery"
HELP_PHONE = "01632 960 147"
HELP_HOURS = "Monday to Thursday, 9 to 4"

# Under the links stands what goes wrong in the background, and not each thing that was done.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"wrong": {"class": "logging.StreamHandler", "level": "WARNING"}},
    "loggers": {name: {"handlers": ["wrong"]} for name in ("django_tasks", "django_tasks_db")},
}
