"""What is written down of a meeting: notes, who was sent them, cards, and all of it on paper."""

from django.urls import URLPattern, path

from coproduce_web.meetings.views import cards, cards_in, notes, packs, records

MEETING = "initiatives/<int:initiative>/meetings/<int:meeting>/"

patterns: list[URLPattern] = [
    path(f"{MEETING}notes/", notes.notes, name="notes"),
    path(f"{MEETING}notes/write/", notes.write, name="notes_write"),
    path(f"{MEETING}notes/<int:version>/", notes.version, name="notes_version"),
    path(f"{MEETING}records/", records.records, name="records_sent"),
    path(f"{MEETING}records/letters.pdf", packs.letters, name="records_letters"),
    path(f"{MEETING}cards/", cards.pulse, name="pulse"),
    path(f"{MEETING}cards/mine/", cards.mine, name="pulse_mine"),
    path(f"{MEETING}cards/count/", cards_in.given, name="pulse_given"),
    path(f"{MEETING}cards/type/", cards_in.card, name="pulse_card"),
    path(f"{MEETING}paper/<slug:what>.pdf", packs.pack, name="meeting_pack"),
]
