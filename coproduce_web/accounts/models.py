"""A person who may sign in. Nobody needs to sign in to count: this is not a list of members."""

from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _


class People(BaseUserManager["Person"]):
    """Everyone who may sign in."""

    def add(self, name: str, email: str, *, role_words: str = "") -> "Person":
        """Let somebody sign in with a code sent to `email`. There is no password, for anyone."""
        person = self.model(name=name.strip(), email=email.strip().lower(), role_words=role_words)
        person.set_unusable_password()
        person.full_clean()
        person.save(using=self._db)
        return person

    def get_by_natural_key(self, username: str | None) -> "Person":
        """The person with this address, however it is written in capitals."""
        return self.get(email=(username or "").strip().lower())


class Person(AbstractBaseUser):
    """Somebody with a name and an email address."""

    name = models.CharField(_("name"), max_length=200)
    email = models.EmailField(_("email address"), unique=True)
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
