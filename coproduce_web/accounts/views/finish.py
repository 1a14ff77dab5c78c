"""The end of a visit."""

from typing import Any

from allauth.account.views import LogoutView
from django.http import HttpResponse


class Finish(LogoutView):  # type: ignore[misc]
    """The end of a visit: the site forgets it, and the browser everything the site left there."""

    def post(self, *args: Any, **options: Any) -> HttpResponse:
        """What is kept on a borrowed tablet goes: pages, pictures and anything typed."""
        answer: HttpResponse = super().post(*args, **options)
        answer["Clear-Site-Data"] = '"cache", "storage"'
        return answer
