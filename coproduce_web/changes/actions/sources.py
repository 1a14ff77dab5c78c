"""A change is led back to what it came from."""

from django.utils.translation import gettext as _

from coproduce_web.actions.models import Action
from coproduce_web.changes.models import Change, Source
from coproduce_web.decisions.models import Decision
from coproduce_web.writing.action import How, Refused, action


@action
def comes_from(
    how: How, change: Change, *, source: Action | Decision | None, agreed: bool | None = None
) -> Source:
    """What it came from, and whether whoever lives with it says so too."""
    if source is None:
        raise Refused(_("Choose what it came from."), "source")
    Change.objects.select_for_update().get(pk=change.pk)
    if change.source_set.filter(**_as_columns(source)).exists():
        raise Refused(_("That is written down already. Choose another."), "source")
    return led_by(how, change, source, agreed=agreed)


@action
def agree_source(how: How, source: Source, *, agreed: bool) -> Source:
    """Whoever lives with it says whether it came from that."""
    source.agreed = agreed
    source.save(update_fields=["agreed"])
    return source


def led_by(how: How, change: Change, source: Action | Decision, *, agreed: bool | None) -> Source:
    """Keep that this led to the change."""
    return Source.objects.create(**how.columns, **_as_columns(source), change=change, agreed=agreed)


def _as_columns(source: Action | Decision) -> dict[str, Action | Decision]:
    return {"action" if isinstance(source, Action) else "decision": source}
