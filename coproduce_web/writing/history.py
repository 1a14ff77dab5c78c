"""The chain: adding an entry to the history, and finding the first that was altered."""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from django.db import connection
from django.utils import timezone

from coproduce_web.writing.models import Entry, Head


def hold() -> Head:
    """The end of the chain, held until the transaction ends: whoever else writes waits their turn."""
    held = Head.objects.select_for_update()
    if head := held.filter(pk=1).first():
        return head
    Head.objects.get_or_create(pk=1)
    return held.get(pk=1)


def add(entry: Entry) -> Entry:
    """Add an entry at the end of the chain. Call it inside a transaction, which it makes wait its turn."""
    head = hold()
    entry.at, entry.before = timezone.now(), head.hash
    entry.hash = hashed(entry)
    entry.save()
    head.entries, head.hash = head.entries + 1, entry.hash
    head.save(update_fields=["entries", "hash"])
    return entry


def hashed(entry: Entry) -> str:
    """SHA-256 of the entry's own values and of the hash before it, as canonical JSON."""
    told: Mapping[str, Any] = {
        "at": entry.at.isoformat(timespec="microseconds"),
        "by": entry.by_id,
        "on_behalf_of": entry.on_behalf_of_id,
        "channel": entry.channel,
        "did": entry.did,
        "thing": entry.thing,
        "initiative": entry.initiative,
        "facts": entry.facts,
        "before": entry.before,
    }
    text = json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def is_kept() -> bool:
    """Whether there is a history at all: before a site has begun there is none."""
    return Entry._meta.db_table in connection.introspection.table_names()


def first_altered() -> str:
    """What is wrong with the first entry that does not hold, in a sentence; empty where all hold."""
    before, number = "", 0
    for entry in Entry.objects.iterator(chunk_size=2000):
        if entry.before != before:
            return f"Before entry {entry.pk} ({_told(entry)}) an entry is missing or was put in."
        if entry.hash != hashed(entry):
            return f"Entry {entry.pk} ({_told(entry)}) was altered."
        before, number = entry.hash, number + 1
    head = Head.objects.filter(pk=1).first()
    if (head.entries, head.hash) != (number, before) if head else number:
        return (
            f"Entries are missing at the end: {head.entries if head else 0} were written, {number} are here."
        )
    return ""


def _told(entry: Entry) -> str:
    return f"{entry.did}, {entry.thing}, {entry.at:%d.%m.%Y %H:%M}"
