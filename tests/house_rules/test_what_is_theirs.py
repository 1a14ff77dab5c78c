"""Promises about what is held of a person, by whatever app: a copy has all of it, erasing leaves no words."""

import json
import zipfile
from io import BytesIO

import pytest
from django.apps import apps
from django.conf import settings
from django.db import models
from django.urls import reverse

from coproduce_web.contributions.tests import made as contributions
from coproduce_web.decisions.tests import made as decisions
from coproduce_web.initiatives.tests.cast import Cast, cast, in_days
from coproduce_web.meetings.tests import made as meetings
from coproduce_web.people.actions import erasure
from coproduce_web.people.erasing import goes
from coproduce_web.people.held import places
from coproduce_web.people.tests import made as people
from coproduce_web.writing.history import first_altered

# Words of the group, beside a person who chaired, did or raised something: they stay when one goes.
OF_THE_GROUP = {
    "actions.Barrier": {"words", "how", "how_words"},
    "assessment.Given": {"scope", "name", "filename", "as_of_from"},
    "contributions.Contribution": {"number", "about"},
    "contributions.Issue": {"title", "words", "reason"},
    "decisions.Position": {"objection_met_how"},
    "initiatives.Membership": {"speaks_for"},
    "initiatives.Role": {"terms"},
    "meetings.Meeting": {
        *("title", "why_meet", "who_for", "expenses_words", "getting_there", "decided_words", "to_do_words"),
    },
    "meetings.RecordSent": {"made_by"},
    "meetings.Task": {"task"},
    # Made nobody's, and blanked, by erasing itself.
    "people.Consent": {"what_for"},
    "people.Supporter": {"name", "who", "phone"},
}


@pytest.fixture
def everybody(db: None) -> Cast:
    """A group in which much was said and done."""
    made = cast()
    for app in (people, contributions, meetings, decisions):
        app.make(made)
    return made


def own(columns: list[str]) -> set[tuple[str, str]]:
    return {(name.rpartition(".")[0], name.rpartition(".")[2]) for name in columns}


def test_of_every_word_beside_a_person_somebody_said_whose_it_is() -> None:
    """Words in a table that names a person are theirs (see the settings) or the group's (see here)."""
    theirs = own([*settings.OWN_WORDS, *settings.PRIVATE_WORDS])
    for place in places():
        if goes(place):
            continue
        label = place.model._meta.label
        words = {
            column.name
            for column in place.model._meta.concrete_fields
            if isinstance(column, models.CharField | models.TextField) and not column.choices
        }
        asked = words - OF_THE_GROUP.get(label, set()) - {name for model, name in theirs if model == label}
        assert not asked, f"{label}: {asked}"


def test_the_settings_name_columns_that_are_there() -> None:
    for model, column in own([*settings.OWN_WORDS, *settings.PRIVATE_WORDS]):
        assert apps.get_model(model)._meta.get_field(column)


def test_a_copy_has_what_every_app_holds(everybody: Cast) -> None:
    content = everybody.browser("carer").post(reverse("me_download")).content
    with zipfile.ZipFile(BytesIO(content)) as file:
        told = json.loads(file.read("everything.json"))
    assert told["Positions"][0]["In their own words"] == "The kerb there is too high."
    assert told["Memberships"][0]["Side"].startswith("Community")


@pytest.mark.parametrize("words_too", [False, True])
def test_what_somebody_said_stays_without_a_name_or_goes_if_they_ask(
    everybody: Cast, words_too: bool
) -> None:
    wish = erasure.ask(everybody.how(), everybody.carer, asked_on=in_days(0), words_too=words_too)
    erasure.do(everybody.how(), wish)
    everybody.carer.refresh_from_db()
    position = everybody.carer.positions.get()
    said = "Taken away by the person who said it." if words_too else "The kerb there is too high."
    assert (position.person.name, position.reason) == ("Somebody who has left", said)
    assert first_altered() == ""


def test_what_somebody_needed_loses_its_words_and_is_still_counted(everybody: Cast) -> None:
    needs = apps.get_model("meetings", "Need").objects.filter(person=everybody.phone)
    kinds = sorted(needs.values_list("kind", flat=True))
    assert needs.exclude(words="").exists()
    erasure.do(everybody.how(), everybody.phone.erasures.get())
    assert sorted(needs.values_list("kind", flat=True)) == kinds
    assert not needs.exclude(words="").exists()
