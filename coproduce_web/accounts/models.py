"""A person: somebody we know by name. Whoever has an email address may sign in; nobody needs to, to count."""

from typing import ClassVar

from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _


class People(BaseUserManager["Person"]):
    """Everyone we know."""

    def add(self, name: str, email: str = "", *, role_words: str = "") -> "Person":
        """Somebody by name. With an `email` they may sign in, by a code sent to it: nobody has a password."""
        person = self.model(name=name.strip(), email=email.strip().lower() or None, role_words=role_words)
        person.set_unusable_password()
        person.full_clean()
        person.save(using=self._db)
        return person

    def get_by_natural_key(self, username: str | None) -> "Person":
        """The person with this address, however it is written in capitals."""
        return self.get(email=(username or "").strip().lower())


class Person(AbstractBaseUser):
    """Somebody with a name, and an email address if they have one and wish to sign in with it."""

    name = models.CharField(_("name"), max_length=200)
    email = models.EmailField(_("email address"), unique=True, null=True, blank=True)
    role_words = models.CharField(_("what this person does here"), max_length=100, blank=True)
    added_on = models.DateTimeField(_("added on"), auto_now_add=True)
    is_active = models.BooleanField(_("may sign in"), default=True)

    objects: ClassVar[People] = People()
    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("people")
        constraints = [
            models.CheckConstraint(condition=models.Q(email=Lower("email")), name="email_in_small_letters"),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def first_name(self) -> str:
        """What we call somebody on their own page."""
        return self.name.split()[0]

    @property
    def keeps_the_site(self) -> bool:
        """Whether they are a steward today: they add people, give rights and see to the settings."""
        return any(one.until_on is None for one in self.stewardships.all())


class Stewardship(models.Model):
    """That somebody keeps the site: since when, until when, and who asked them to."""

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="stewardships", verbose_name=_("person")
    )
    from_on = models.DateField(_("from"))
    until_on = models.DateField(_("until"), null=True, blank=True)
    given_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", verbose_name=_("asked by")
    )

    class Meta:
        verbose_name = _("stewardship")
        verbose_name_plural = _("stewardships")
        constraints = [
            models.UniqueConstraint(
                fields=["person"], condition=models.Q(until_on=None), name="a_steward_once_at_a_time"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person}: {self.from_on}"
