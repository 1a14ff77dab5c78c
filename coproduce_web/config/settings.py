"""The site's settings. What differs from one site to another is read from the environment (see README.md)."""

from pathlib import Path

from csp.constants import NONE, SELF
from django.utils.translation import gettext_lazy as _

from coproduce_web.config.environment import listed, number, words, yes
from coproduce_web.config.kept import counted, database, secret_key

# Where this site keeps everything that is its own.
HOME = Path(words("HOME", "var")).resolve()
SECRET_KEY = words("SECRET_KEY") or secret_key(HOME)
DATABASES = {"default": database(HOME)}
CACHES = {"default": counted(HOME)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# The group's own words, and the person who helps: on every page.
SITE_NAME = words("SITE_NAME", "Coproduce")
HELP_NAME = words("HELP_NAME")
HELP_PHONE = words("HELP_PHONE")
HELP_HOURS = words("HELP_HOURS")
UPLOAD_LIMIT_MB = number("UPLOAD_LIMIT_MB", 50)
DEMO = False

INSTALLED_APPS = [
    "coproduce_web.home",
    "coproduce_web.assessment",
    "coproduce_web.changes",
    "coproduce_web.actions",
    "coproduce_web.decisions",
    "coproduce_web.meetings",
    "coproduce_web.contributions",
    "coproduce_web.stewards",
    "coproduce_web.people",
    "coproduce_web.initiatives",
    "coproduce_web.writing",
    "coproduce_web.accounts",
    "coproduce_web.shared",
    "django.forms",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django_tasks",
    "django_tasks_db",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "csp",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "coproduce_web.shared.too_large.refuse_what_is_too_large",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    # A page that says nothing about who may see it is for those signed in.
    "coproduce_web.shared.typed.SignInFirst",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
]
ROOT_URLCONF = "coproduce_web.config.urls"
WSGI_APPLICATION = "coproduce_web.config.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "coproduce_web.shared.page.page",
            ],
        },
    }
]
FORM_RENDERER = "coproduce_web.shared.forms.PageForms"

# What the masthead leads to, at most five: (name of the address, words on the page, who sees it).
PLACES = [
    ("home", _("Home"), "everyone"),
    ("initiatives", _("Our work"), "signed in"),
    ("assessments", _("How are we doing?"), "signed in"),
]

# What is told, by its dotted name, of each initiative in which something was written: called once it is kept.
AFTER_WRITING = "coproduce_web.assessment.tasks.something_was_written"

# Where somebody who is erased has words of their own: always emptied; taken away if they ask for that too.
PRIVATE_WORDS = ["contributions.Contribution.reach", "meetings.Need.words", "meetings.Need.arranged"]
OWN_WORDS = ["contributions.Contribution.words", "decisions.Position.reason", "changes.Change.words"]

# Work in the background waits in the database; `coproduce serve` and `manage.py db_worker` do it.
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

LANGUAGE_CODE = "en-gb"
TIME_ZONE = "Europe/London"
USE_TZ = True

AUTH_USER_MODEL = "accounts.Person"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "home"
LOGOUT_REDIRECT_URL = "home"
SESSION_COOKIE_AGE = 14 * 24 * 60 * 60
ACCOUNT_ADAPTER = "coproduce_web.accounts.adapter.Adapter"
ACCOUNT_FORMS = {
    "request_login_code": "coproduce_web.accounts.forms.code.AddressForm",
    "confirm_login_code": "coproduce_web.accounts.forms.code.CodeForm",
}
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_LOGIN_BY_CODE_ENABLED = True
ACCOUNT_LOGIN_BY_CODE_FORMAT = {"numeric": True, "length": 6, "dashed": False}
ACCOUNT_LOGIN_BY_CODE_TIMEOUT = 15 * 60
ACCOUNT_LOGIN_BY_CODE_MAX_ATTEMPTS = 5
ACCOUNT_LOGIN_BY_CODE_SUPPORTS_RESEND = True
ACCOUNT_SESSION_REMEMBER = True
# Whoever holds the account is told by email when a passkey is added or taken away.
ACCOUNT_EMAIL_NOTIFICATIONS = True
MFA_ADAPTER = "coproduce_web.accounts.adapter.PasskeyAdapter"
MFA_FORMS = {"login_webauthn": "coproduce_web.accounts.forms.device.UsePasskeyForm"}
MFA_SUPPORTED_TYPES = ["webauthn"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_WEBAUTHN_USER_VERIFICATION = "required"
# A hall full of people may share one connection.
MFA_RATE_LIMITS = {"webauthn_login": "120/m/ip"}

EMAIL_HOST = words("EMAIL_HOST")
EMAIL_PORT = number("EMAIL_PORT", 587)
EMAIL_HOST_USER = words("EMAIL_USER")
EMAIL_HOST_PASSWORD = words("EMAIL_PASSWORD")
EMAIL_USE_TLS = EMAIL_PORT == 587
EMAIL_TIMEOUT = 20
EMAIL_BACKEND = f"django.core.mail.backends.{'smtp' if EMAIL_HOST else 'console'}.EmailBackend"
DEFAULT_FROM_EMAIL = words("EMAIL_FROM", "coproduce@localhost")

STATIC_URL = "static/"
STATIC_ROOT = HOME / "static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
# Files that people give are kept here and have no address: a view that asks who is reading hands them out.
MEDIA_ROOT = HOME / "files"
# What was counted of the site's own records, so that only what changed is asked again; as private as they.
COUNTS_ROOT = HOME / "counts"
FILE_UPLOAD_PERMISSIONS, FILE_UPLOAD_DIRECTORY_PERMISSIONS = 0o600, 0o700

# Nothing from anywhere else, ever, and nothing written into the page itself.
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "style-src": [SELF],
        "script-src": [SELF],
        "img-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}
ALLOWED_HOSTS = listed("HOSTS", "localhost,127.0.0.1,[::1]")
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
CSRF_FAILURE_VIEW = "coproduce_web.shared.errors.page_open_too_long"
SESSION_COOKIE_NAME = "coproduce"
if yes("HTTPS"):
    CSRF_TRUSTED_ORIGINS = [f"https://{host}" for host in ALLOWED_HOSTS]
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    SECURE_SSL_REDIRECT = True
    SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60
    SECURE_HSTS_INCLUDE_SUBDOMAINS = True
    # Whether browsers are told for good, by a list they carry, is for the owner of the whole domain to say.
    SILENCED_SYSTEM_CHECKS = ["security.W021"]
    SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
    ALLAUTH_TRUSTED_PROXY_COUNT = 1
