"""Reading something said back to whoever said it."""

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from coproduce_web.contributions import access
from coproduce_web.contributions.actions import saying as actions
from coproduce_web.contributions.forms.read_back import ReadBackForm
from coproduce_web.contributions.reaching import details_of, ways
from coproduce_web.contributions.views.crumbs import one_crumbs, page_of
from coproduce_web.initiatives.access import facilitating
from coproduce_web.shared.access import signed_in
from coproduce_web.writing.pages import WRITES, ask, filled, how


@signed_in
@require_http_methods(WRITES)
def read_back(request: HttpRequest, initiative: int, contribution: int) -> HttpResponse:
    """Read it back to whoever said it. What they wrote themselves nobody puts right for them."""
    at = facilitating(request, initiative)
    one = access.contribution(at, contribution)
    if one.read_back is None:
        raise Http404
    form = ReadBackForm(initial={"words": one.words}, **filled(request))

    def act() -> str:
        actions.read_back(how(request, on_behalf_of=one.person), one, **form.cleaned_data)
        return page_of(one)

    return ask(
        request,
        form,
        act,
        heading=_("Read it back to them"),
        button=_("Yes, this is what they said"),
        beside=access.author(at, one),
        note=_("What stands here is theirs, and they say when it is right."),
        facts=ways(one, details_of(one)),
        crumbs=one_crumbs(one),
    )
