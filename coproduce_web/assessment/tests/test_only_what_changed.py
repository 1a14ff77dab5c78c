"""The site's own records are asked again where something changed, and answer as if all had been asked."""

from pathlib import Path
from stat import S_IMODE
from typing import Any

import pytest
from django.conf import settings
from pytest_django import Settings

from coproduce.assess.home import tables_of
from coproduce.assess.question import questions
from coproduce_web.assessment import actions
from coproduce_web.assessment.asking import Answers, ask_folder
from coproduce_web.assessment.kept_counts import counts_of
from coproduce_web.assessment.models import Finding, Given, SaidNo
from coproduce_web.assessment.own_records import EVERYTHING, of_initiative, of_place
from coproduce_web.assessment.tests.test_own_records import some_records
from coproduce_web.initiatives.models import Initiative
from coproduce_web.initiatives.tests.cast import Cast, in_days
from coproduce_web.meetings.models import Need


def keys(given: Given) -> dict[str, str]:
    return dict(given.findings.values_list("question", "key"))


def found(given: Given) -> list[tuple[object, ...]]:
    """All that was found, with the records that said no."""
    said_no = SaidNo.objects.filter(finding__given=given).order_by("finding__position", "position")
    return [
        *given.findings.values_list("question", "data", "by", "asked_as"),
        *said_no.values_list("finding__question", "record", "initiative", "asked_on", "table", "row"),
        *given.levels.values_list("data", "records"),
    ]


def asked(scope: str) -> Given:
    given = actions.ask_own_records(scope)
    assert given
    return given


@pytest.mark.parametrize("scope", ["initiative", "place", EVERYTHING])
def test_after_one_write_only_what_reads_it_is_asked_anew_and_all_is_as_if_asked(
    cast: Cast, scope: str, settings: Settings, tmp_path: Path
) -> None:
    need = some_records(cast)
    scope = {"initiative": of_initiative(cast.initiative.pk), "place": of_place("Hallowby")}.get(scope, scope)
    before = keys(asked(scope))
    rows = set(SaidNo.objects.values_list("pk", flat=True))
    Need.objects.create(
        initiative=cast.initiative, meeting=need.meeting, person=cast.phone, kind="hearing", met="no",
        told_on=in_days(-40), channel="phone", written_by=cast.facilitator,
    )  # fmt: skip
    given = asked(scope)
    anew = {stem for stem, key in keys(given).items() if key != before[stem]}
    about_needs = {one.stem for one in questions().values() if "needs" in tables_of(one)}
    assert "6.1-needs-met" in anew
    assert anew <= about_needs
    kept = SaidNo.objects.exclude(finding__question__in=anew)
    assert set(kept.values_list("pk", flat=True)) <= rows
    told = found(given)
    settings.COUNTS_ROOT = tmp_path / "elsewhere"
    Given.objects.all().delete()
    assert told == found(asked(scope))


def test_where_nothing_changed_nothing_is_asked_anew(cast: Cast) -> None:
    some_records(cast)
    scope = of_initiative(cast.initiative.pk)
    before = list(Finding.objects.filter(given=asked(scope)).values_list("pk", "key"))
    rows = list(SaidNo.objects.values_list("pk", flat=True))
    assert list(Finding.objects.filter(given=asked(scope)).values_list("pk", "key")) == before
    assert list(SaidNo.objects.values_list("pk", flat=True)) == rows != []


def test_what_was_asked_by_another_meanwhile_is_asked_once_more(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    need, scope = some_records(cast), of_initiative(cast.initiative.pk)
    asked(scope)
    late: list[Answers] = []

    def overtaken(*args: Any, **options: Any) -> Answers:
        """The first time, something is written and asked by another before these answers are kept."""
        answers = ask_folder(*args, **options)
        if not late:
            late.append(answers)
            Need.objects.filter(pk=need.pk).update(met="yes")
            asked(scope)
        return answers

    Need.objects.filter(pk=need.pk).update(met="partly")
    monkeypatch.setattr("coproduce_web.assessment.actions.own.ask_folder", overtaken)
    given = asked(scope)
    assert late
    assert given.findings.get(question="6.1-needs-met").data["met"] == 1
    assert not SaidNo.objects.filter(finding__given=given, finding__question="6.1-needs-met").exists()


def test_answers_lost_with_the_tables_are_asked_again_though_their_counts_were_kept(cast: Cast) -> None:
    some_records(cast)
    scope = of_initiative(cast.initiative.pk)
    told = found(asked(scope))
    Given.objects.all().delete()
    assert found(asked(scope)) == told


def test_what_is_kept_is_for_the_site_alone_and_its_name_tells_nothing(cast: Cast) -> None:
    some_records(cast)
    asked(of_place("Hallowby"))
    [kept] = Path(settings.COUNTS_ROOT).iterdir()
    assert S_IMODE(kept.stat().st_mode) == 0o600
    assert "Hallowby" not in kept.name


def test_counts_that_cannot_be_read_are_thrown_away(cast: Cast) -> None:
    some_records(cast)
    scope = of_initiative(cast.initiative.pk)
    told = found(asked(scope))
    counts_of(scope).write_text("This is no file of counts.")
    assert found(asked(scope)) == told
    assert not counts_of(scope).exists()


def test_of_a_place_in_which_nothing_is_any_more_nothing_is_kept(cast: Cast) -> None:
    some_records(cast)
    scope = of_place("Hallowby")
    asked(scope)
    Initiative.objects.update(place="Fell End")
    assert actions.ask_own_records(scope) is None
    assert not counts_of(scope).exists()
    assert not Given.objects.filter(scope=scope).exists()
