"""What people read who are not in every group: rounded, few not told, and no records but their own."""

from django.urls import reverse

from coproduce_web.assessment import actions
from coproduce_web.assessment.models import Given
from coproduce_web.assessment.own_records import of_initiative, of_place
from coproduce_web.assessment.tests.test_own_records import some_records
from coproduce_web.initiatives.tests.cast import Cast
from coproduce_web.meetings.models import Meeting
from coproduce_web.shared.tests.pages import check_page

STEM = "6.1-needs-met"


def asked(scope: str) -> Given:
    given = actions.ask_own_records(scope)
    assert given
    return given


def test_of_a_place_one_persons_need_is_not_told(cast: Cast) -> None:
    some_records(cast)
    place, own = asked(of_place("Hallowby")), asked(of_initiative(cast.initiative.pk))
    assert own.findings.get(question=STEM).data["asked"] == 1
    told = place.findings.get(question=STEM).data
    assert (told["asked"], told["met"]) == (None, None)
    page = check_page(cast.browser("facilitator").get(reverse("question", args=[place.pk, STEM])))
    assert "Not told" in page


def test_every_page_of_a_place_can_be_read(cast: Cast) -> None:
    some_records(cast)
    given, browser = asked(of_place("Hallowby")), cast.browser("facilitator")
    addresses = [
        reverse("assessment", args=[given.pk]),
        reverse("power", args=[given.pk]),
        *(reverse("question", args=[given.pk, one.question]) for one in given.findings.all()),
        *(reverse("power_face", args=[given.pk, one.face]) for one in given.faces.all()),
    ]
    for address in addresses:
        check_page(browser.get(address))


def test_the_records_behind_a_level_are_for_those_in_that_piece_of_work(cast: Cast) -> None:
    some_records(cast)
    given = asked("everything")
    level = given.levels.filter(slice="all", initiative=f"initiative-{cast.initiative.pk}").get()
    assert level.records["came"]
    page = check_page(cast.browser("steward").get(reverse("level", args=[given.pk, level.position])))
    assert "Only those of your own work are listed." in page
    behind = reverse("level_records", args=[given.pk, level.position, "governance"])
    assert cast.browser("steward").get(behind).status_code == 404
    own = asked(of_initiative(cast.initiative.pk))
    level = own.levels.get(slice="all")
    page = check_page(cast.browser("member").get(reverse("level", args=[own.pk, level.position])))
    meeting = Meeting.objects.get(initiative=cast.initiative)
    assert f'href="{reverse("meeting", args=[cast.initiative.pk, meeting.pk])}"' in page
    assert "Older people came." in page


def test_a_steward_sees_no_single_record_of_a_group_they_are_not_in(cast: Cast) -> None:
    need = some_records(cast)
    given = asked("everything")
    finding = given.findings.get(question=STEM)
    # As if there were many, so that the page has its list.
    finding.data |= {"asked": 20, "met": 10, "not_known": 0, "hidden": ""}
    finding.save()
    assert f"need-{need.pk}" in list(finding.said_no.values_list("record", flat=True))
    page = check_page(cast.browser("steward").get(reverse("question", args=[given.pk, STEM])))
    assert "Only those of your own work are listed." in page
    assert f"need-{need.pk}" not in page
