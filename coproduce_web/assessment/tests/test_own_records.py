"""The site's own records: written as a package without a name in it, asked, and opened record by record."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from django.urls import reverse
from pytest_django import DjangoCaptureOnCommitCallbacks, Settings

from coproduce.evidence.open import check_source
from coproduce_web.assessment import actions, tasks
from coproduce_web.assessment.models import Given, Waiting
from coproduce_web.assessment.own_records import of_initiative, of_place, write_package
from coproduce_web.contributions.models import Contribution
from coproduce_web.initiatives.actions import begin
from coproduce_web.initiatives.models import Membership
from coproduce_web.initiatives.tests.cast import BEGAN, Cast, in_days
from coproduce_web.meetings.models import Invitation, Meeting, Need
from coproduce_web.people.models import Details, Way
from coproduce_web.shared.tests.pages import check_page

WORDS = "The bus comes too late for the surgery"


def some_records(cast: Cast) -> Need:
    """A meeting with two people asked, a need that was not met, something said."""
    meeting = Meeting.objects.create(initiative=cast.initiative, title="First", held_on=in_days(-30))
    for person in (cast.member, cast.phone):
        Invitation.objects.create(meeting=meeting, person=person, invited_on=in_days(-40), came=True)
    Details.objects.create(person=cast.phone, place="Hallowby", born_in=1942, since=BEGAN)
    Way.objects.create(person=cast.phone, way="phone")
    Contribution.objects.create(
        initiative=cast.initiative, number="7K4", person=cast.phone, kind="concern", words=WORDS,
        made_on=in_days(-70), channel="phone", written_by=cast.facilitator,
    )  # fmt: skip
    return Need.objects.create(
        initiative=cast.initiative, meeting=meeting, person=cast.phone, kind="hearing", met="no",
        told_on=in_days(-40), channel="phone", written_by=cast.facilitator,
    )  # fmt: skip


def test_the_package_has_no_faults_and_no_names(cast: Cast, tmp_path: Path) -> None:
    some_records(cast)
    write_package(tmp_path / "own.zip", [cast.initiative.pk], as_of=in_days(0), title="Early bus")
    assert not check_source(tmp_path / "own.zip").faults
    with zipfile.ZipFile(tmp_path / "own.zip") as package:
        text = "".join(package.read(name).decode() for name in package.namelist() if name.endswith(".csv"))
    assert "phone" in text
    assert "80-84" in text
    for told in ("Arthur", "Bell", "Tolley", WORDS):
        assert told not in text


def test_a_no_opens_its_record_for_a_member(cast: Cast) -> None:
    need = some_records(cast)
    given = actions.ask_own_records(of_initiative(cast.initiative.pk))
    assert given
    page = check_page(cast.browser("member").get(reverse("question", args=[given.pk, "6.1-needs-met"])))
    assert "No, for none of 1 needs" in page or "No." in page
    assert f'href="{reverse("need", args=[cast.initiative.pk, need.pk])}"' in page


def test_members_read_their_own_leaders_their_place_and_stewards_everything(cast: Cast) -> None:
    some_records(cast)
    own, place = of_initiative(cast.initiative.pk), of_place("Hallowby")
    for reader, scope, status in [
        *(("member", own, 302), ("member", place, 404), ("member", "everything", 404)),
        *(("facilitator", place, 302), ("commissioner", place, 302), ("outsider", own, 404)),
        *(("steward", "everything", 302), ("steward", own, 404), ("stranger", own, 302)),
    ]:
        assert cast.browser(reader).get(reverse("own", args=[scope])).status_code == status, (reader, scope)
    given = Given.objects.get(scope=own)
    assert cast.browser("outsider").get(reverse("assessment", args=[given.pk])).status_code == 404
    check_page(cast.browser("member").get(reverse("assessment", args=[given.pk])))
    check_page(cast.browser("member").get(reverse("assessments")))


def test_a_member_takes_the_package_away(cast: Cast) -> None:
    some_records(cast)
    address = reverse("package", args=[of_initiative(cast.initiative.pk)])
    taken = cast.browser("member").get(address)
    with zipfile.ZipFile(BytesIO(taken.content)) as package:
        assert {"initiatives.csv", "needs.csv", "datapackage.json"} <= set(package.namelist())
    assert cast.browser("outsider").get(address).status_code == 404


def test_exact_records_of_a_place_go_only_to_those_in_every_piece_of_work_there(cast: Cast) -> None:
    some_records(cast)
    cast.another.place = "Hallowby"
    cast.another.save()
    address = reverse("package", args=[of_place("Hallowby")])
    refused = cast.browser("facilitator").get(address)
    assert refused.status_code == 403
    page = check_page(refused)
    assert "These records are not all yours to take" in page
    assert f'href="{reverse("own", args=[of_place("Hallowby")])}"' in page
    assert f'href="{reverse("package", args=[of_initiative(cast.initiative.pk)])}"' in page
    Membership.objects.create(
        initiative=cast.another, person=cast.facilitator, side="professional", joined_on=BEGAN
    )
    assert cast.browser("facilitator").get(address)["Content-Type"] == "application/zip"


def test_a_steward_takes_no_exact_records_of_groups_they_are_not_in(cast: Cast) -> None:
    some_records(cast)
    refused = cast.browser("steward").get(reverse("package", args=["everything"]))
    assert refused.status_code == 403
    assert "Read the published figures" in check_page(refused)
    given = actions.ask_own_records("everything")
    assert given
    page = check_page(cast.browser("steward").get(reverse("assessment", args=[given.pk])))
    assert "Take these records away" not in page


@pytest.mark.django_db
def test_what_is_written_is_asked_again_in_the_background_once(
    cast: Cast, settings: Settings, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    settings.TASKS = {"default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}}
    with django_capture_on_commit_callbacks(execute=True):
        for name in ("Garden", "Library"):
            begin(
                cast.how("member"), name=name, purpose="To have one.", began_on=BEGAN,
                begun_by_side="older person", my_side="older person", place="Dale",
            )  # fmt: skip
    waiting = set(Waiting.objects.values_list("scope", flat=True))
    assert {"place Dale", "everything"} < waiting
    assert len(waiting) == 4
    for scope in waiting:
        tasks.ask_again.func(scope)
    assert not Waiting.objects.exists()
    assert set(Given.objects.values_list("scope", flat=True)) == waiting
