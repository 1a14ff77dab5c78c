"""How something reached us, in words: the channel, who spoke, who wrote it down, was it read back."""

from django.utils.translation import gettext as _

from coproduce_web.writing.models import Written

Facts = list[tuple[str, str]]


def reached(record: Written) -> Facts:
    """For whoever reads the record. Who wrote it down is said only where somebody did so for another."""
    spoke = "" if record.through == "self" else f". {record.get_through_display()}"
    facts = [(_("How it reached us"), f"{record.get_channel_display()}{spoke}")]
    if record.read_back is None:
        return facts
    if record.written_by:
        facts.append((_("Written down by"), record.written_by.name))
    return [*facts, (_("Read back to them"), _("Yes") if record.read_back else _("Not yet"))]
