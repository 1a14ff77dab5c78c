"""What a change came from: asked when it is told, or later."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from coproduce_web.changes.forms.source import SourceField, came_from
from coproduce_web.initiatives.fields import (
    OfInitiativeForm,
    yes_no,
)
from coproduce_web.initiatives.models import Initiative


class OfferingForm(OfInitiativeForm):
    """Offers this initiative's areas of life, decisions and actions; what there is none of is not asked."""

    def __init__(self, initiative: Initiative, first: str, *args: Any, **options: Any) -> None:
        super().__init__(initiative, *args, **options)
        source = self.fields["source"]
        if isinstance(source, SourceField):
            source.of(initiative, first)
            if not (source.required or source.offers_something):
                del self.fields["source"]
        if "outcome" in self.fields:
            area: Any = self.fields["outcome"]
            area.queryset = initiative.outcome_set.all()


class SourceForm(OfferingForm):
    """What it came from."""

    source = came_from(_("What did it come from?"), required=_("Choose what it came from"))
    agreed = yes_no(_("Does whoever lives with it say so too?"))

    def __init__(self, *args: Any, own: bool, **options: Any) -> None:
        super().__init__(*args, **options)
        if own:
            del self.fields["agreed"]
