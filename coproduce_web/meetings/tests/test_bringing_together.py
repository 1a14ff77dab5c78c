"""Two people write at once: paragraph by paragraph, nothing of either is lost."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coproduce_web.meetings.bringing_together import joined, paragraphs, together
from coproduce_web.meetings.notes_text import parts
from coproduce_web.shared.paper.blocks import Points, Words

TEXTS = st.lists(st.sampled_from("abcdefgh"), max_size=6).map(joined)
# The first draw of all is slow on a busy machine, and tells nothing.
unhurried = settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)


def merged(before: str, theirs: str, yours: str) -> tuple[str, int]:
    found = together("\n\n".join(before), "\n\n".join(theirs), "\n\n".join(yours))
    return found.words.replace("\n\n", ""), len(found.both)


def test_changes_in_different_paragraphs_are_both_kept() -> None:
    assert merged("abc", "Abc", "abC") == ("AbC", 0)
    assert merged("abc", "abcd", "xabc") == ("xabcd", 0)
    assert merged("abc", "bc", "abcd") == ("bcd", 0)
    assert merged("abc", "Abc", "xabc") == ("xAbc", 0), "what is put before a paragraph does not touch it"


def test_the_same_change_by_both_is_made_once() -> None:
    assert merged("abc", "aBc", "aBc") == ("aBc", 0)


def test_a_paragraph_that_both_changed_is_shown_as_both_have_it() -> None:
    found = together("a\n\nb\n\nc", "a\n\ntheirs\n\nC", "a\n\nyours\n\nc")
    assert found.words == "a\n\nyours\n\nc"
    assert [(one.before, one.theirs, one.yours) for one in found.both] == [
        ("b\n\nc", "theirs\n\nC", "yours\n\nc")
    ]


def test_what_both_add_at_the_same_place_is_for_people_to_bring_together() -> None:
    assert merged("a", "at", "ay") == ("ay", 1)
    assert merged("", "t", "y") == ("y", 1)


def test_one_takes_out_what_the_other_changes() -> None:
    assert merged("abc", "ac", "aBc") == ("aBc", 1)


@unhurried
@given(TEXTS, TEXTS)
def test_what_only_one_of_them_changed_is_as_they_wrote_it(before: str, after: str) -> None:
    for found in (together(before, after, before), together(before, before, after)):
        assert (found.words, found.both) == (after, [])


@unhurried
@given(TEXTS, TEXTS, TEXTS)
def test_every_paragraph_that_is_new_is_in_the_text_or_shown_beside_it(
    before: str, theirs: str, yours: str
) -> None:
    found = together(before, theirs, yours)
    kept = set(paragraphs(found.words))
    shown = {part for one in found.both for part in paragraphs(one.theirs)}
    old = set(paragraphs(before))
    assert set(paragraphs(yours)) - old <= kept
    assert set(paragraphs(theirs)) - old <= kept | shown


def test_a_paragraph_ends_at_an_empty_line_however_it_was_typed() -> None:
    assert paragraphs("\r\n one\r\ntwo \r\n \r\n\r\n three \n") == ["one\ntwo ", "three"]


def test_notes_have_the_headings_of_the_agenda_and_lists() -> None:
    found = parts(
        "Before.\n\n1. Where the bus stops\n\nWe went:\n- one\n- two\n\nAfter.", ["Where the bus stops."]
    )
    assert [(part.heading, part.blocks) for part in found] == [
        ("", [Words("Before.")]),
        ("1. Where the bus stops", [Words("We went:"), Points(["one", "two"]), Words("After.")]),
    ]
