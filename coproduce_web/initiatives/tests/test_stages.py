"""How far the work has come: stages begin and end, two may be under way at once, and rounds come again."""

from coproduce_web.initiatives.models import Stage
from coproduce_web.initiatives.tests.cast import BEGAN, Cast, as_three_boxes, in_days
from coproduce_web.initiatives.tests.reading import address, read, send


def begun(stage: str, round: int = 1, day: int = -2) -> dict[str, str]:
    return {"stage": stage, "round": str(round), **as_three_boxes("began_on", in_days(day))}


def setting_up(cast: Cast) -> Stage:
    return Stage.objects.get(initiative=cast.initiative, stage="set up", round=1)


def test_a_stage_begins_while_another_is_under_way(cast: Cast) -> None:
    page = send(cast, "chair", "stage_begin", begun("agree"))
    assert page.count("Under way.") == 2
    assert page.count("Not yet") == 5
    assert Stage.objects.get(initiative=cast.initiative, stage="agree").began_on == in_days(-2)


def test_a_stage_ends(cast: Cast) -> None:
    sent = as_three_boxes("ended_on", in_days(-1))
    page = send(cast, "facilitator", "stage_end", sent, setting_up(cast).pk)
    assert "Ended on" in page
    assert setting_up(cast).ended_on == in_days(-1)
    assert "has ended already" in send(cast, "facilitator", "stage_end", sent, setting_up(cast).pk)


def test_going_through_the_stages_again_is_a_new_round(cast: Cast) -> None:
    page = send(cast, "facilitator", "stage_begin", begun("set up", round=2))
    assert "Round 2" in page
    assert "Rounds before" in page
    cast.initiative.refresh_from_db()
    assert cast.initiative.round == 2


def test_a_stage_begins_once_a_round(cast: Cast) -> None:
    page = send(cast, "facilitator", "stage_begin", begun("set up"))
    assert "has begun already in round 1" in page
    assert Stage.objects.filter(initiative=cast.initiative).count() == 1


def test_no_round_is_left_out(cast: Cast) -> None:
    page = send(cast, "facilitator", "stage_begin", begun("agree", round=7))
    assert "needs putting right" in page
    cast.initiative.refresh_from_db()
    assert cast.initiative.round == 1


def test_no_stage_begins_before_the_work_or_after_today(cast: Cast) -> None:
    before = begun("agree") | as_three_boxes("began_on", BEGAN.replace(year=2025))
    assert "That is before it began, on 12 January 2026" in send(cast, "facilitator", "stage_begin", before)
    assert "still to come" in send(cast, "facilitator", "stage_begin", begun("agree", day=1))
    assert Stage.objects.filter(initiative=cast.initiative).count() == 1


def test_no_stage_ends_before_it_began(cast: Cast) -> None:
    sent = as_three_boxes("ended_on", BEGAN.replace(year=2025))
    assert "That is before it began" in send(cast, "facilitator", "stage_end", sent, setting_up(cast).pk)
    assert setting_up(cast).ended_on is None


def test_members_see_how_far_it_has_come_and_who_else_is_needed(cast: Cast) -> None:
    page = read(cast, "member", "stages")
    assert "Set up" in page
    assert address(cast, "voices") + "?show=needed#list" in page
    assert address(cast, "stage_begin") not in page
    assert address(cast, "stage_end", setting_up(cast).pk) not in page


def test_a_stage_of_another_group_is_not_ended_here(cast: Cast) -> None:
    theirs = Stage.objects.get(initiative=cast.another)
    page = address(cast, "stage_end", theirs.pk)
    assert cast.browser("facilitator").post(page, as_three_boxes("ended_on", in_days(0))).status_code == 404
    theirs.refresh_from_db()
    assert theirs.ended_on is None
