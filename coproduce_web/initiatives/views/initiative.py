"""An initiative's own page: what it is for, and the way to everything in it."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from coproduce_web.initiatives.access import seeing
from coproduce_web.initiatives.views.chapters import chapters, frame
from coproduce_web.shared.access import signed_in
from coproduce_web.shared.sections import show

# So many words of the purpose stand on the page; its own page has them all.
WORDS = 60


@signed_in
@require_safe
def initiative(request: HttpRequest, initiative: int) -> HttpResponse:
    """The hub, for members; a steward who is no member sees only the frame."""
    at = seeing(request, initiative)
    it = at.initiative
    back = [(reverse("initiatives"), _("Our work"))]
    if not at.is_member:
        return show(request, it.name, [frame(at)], kick=it.place, crumbs=back)
    purpose = it.purpose_set.first()
    lead = Truncator(purpose.words).words(WORDS) if purpose else ""
    return show(request, it.name, chapters(at, purpose), kick=it.place, lead=lead, crumbs=back)
