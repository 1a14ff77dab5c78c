"""Roles: open to all, with terms; and nobody is left without somebody who leads."""

from coproduce_web.initiatives.actions import roles
from coproduce_web.initiatives.models import Role
from coproduce_web.initiatives.tests.cast import Cast, as_three_boxes, in_days
from coproduce_web.initiatives.tests.reading import address, read, send
from coproduce_web.shared.tests.pages import check_page


def notes(cast: Cast, person: int, **more: str) -> dict[str, str]:
    sent = {
        "person": str(person),
        "role": "notes",
        "open_to_all": "yes",
        "paid": "no",
        "terms": "For a year.",
    }
    return sent | as_three_boxes("from_on", in_days(-1)) | more


def held(cast: Cast, role: str) -> Role:
    return Role.objects.get(initiative=cast.initiative, role=role)


def test_an_older_person_writes_the_notes_for_a_year(cast: Cast) -> None:
    page = send(cast, "chair", "role_give", notes(cast, cast.member.pk))
    assert "Margaret Tolley" in page
    assert "It was open to every member. Not paid. For a year." in page
    role = held(cast, "notes")
    assert (role.open_to_all, role.paid, role.terms, role.until_on) == (True, False, "For a year.", None)


def test_a_member_sees_who_does_what_and_offers_to_take_a_role_on(cast: Cast) -> None:
    page = read(cast, "member", "roles")
    assert "Joyce Penhallow" in page
    assert address(cast, "contribution_write") in page
    assert address(cast, "role_give") not in page


def test_a_steward_who_is_no_member_gives_roles(cast: Cast) -> None:
    send(cast, "steward", "role_give", notes(cast, cast.carer.pk))
    assert held(cast, "notes").written_by == cast.steward


def test_a_role_is_for_a_member(cast: Cast) -> None:
    page = send(cast, "facilitator", "role_give", notes(cast, cast.outsider.pk))
    assert "That is not a member here" in page
    assert "For a year." in page
    assert not Role.objects.filter(person=cast.outsider, initiative=cast.initiative).exists()


def test_a_role_does_not_end_before_it_begins(cast: Cast) -> None:
    sent = notes(cast, cast.member.pk) | as_three_boxes("until_on", in_days(-9))
    assert "That is before it began" in send(cast, "facilitator", "role_give", sent)
    assert not Role.objects.filter(role="notes").exists()


def test_nobody_has_the_same_role_twice_at_once(cast: Cast) -> None:
    send(cast, "facilitator", "role_give", notes(cast, cast.member.pk))
    page = send(cast, "facilitator", "role_give", notes(cast, cast.member.pk))
    assert "Margaret Tolley has this role already" in page
    assert Role.objects.filter(role="notes").count() == 1


def test_a_role_that_ended_can_be_taken_on_again(cast: Cast) -> None:
    given = roles.give(
        cast.how(),
        cast.initiative,
        person=cast.member,
        role="notes",
        from_on=in_days(-30),
        until_on=in_days(-9),
    )
    send(cast, "facilitator", "role_give", notes(cast, cast.member.pk))
    assert Role.objects.filter(role="notes").exclude(pk=given.pk).exists()
    assert "From" in read(cast, "member", "roles", show="?show=all")


def test_a_new_facilitator_may_do_what_facilitators_do_from_that_day(cast: Cast) -> None:
    assert cast.browser("carer").get(address(cast, "voice_add")).status_code == 404
    sent = notes(cast, cast.carer.pk, role="facilitator")
    send(cast, "facilitator", "role_give", sent)
    check_page(cast.browser("carer").get(address(cast, "voice_add")))


def test_a_role_ends_and_what_it_let_its_holder_do_ends_with_it(cast: Cast) -> None:
    sent = as_three_boxes("until_on", in_days(0))
    send(cast, "steward", "role_end", sent, held(cast, "facilitator").pk)
    assert held(cast, "facilitator").until_on == in_days(0)
    assert cast.browser("facilitator").get(address(cast, "voice_add")).status_code == 404
    page = send(cast, "steward", "role_end", sent, held(cast, "facilitator").pk)
    assert "has ended already" in page


def test_the_last_who_leads_does_not_go_before_somebody_else_leads(cast: Cast) -> None:
    sent = as_three_boxes("until_on", in_days(0))
    send(cast, "chair", "role_end", sent, held(cast, "facilitator").pk)
    page = send(cast, "chair", "role_end", sent, held(cast, "chair").pk)
    assert "Nobody else leads here" in page
    assert held(cast, "chair").until_on is None
    send(cast, "chair", "role_give", notes(cast, cast.member.pk, role="co-chair"))
    send(cast, "chair", "role_end", sent, held(cast, "chair").pk)
    assert held(cast, "chair").until_on == in_days(0)


def test_a_leader_who_has_left_the_group_does_not_count_as_one(cast: Cast) -> None:
    cast.initiative.membership_set.filter(person=cast.facilitator).update(left_on=in_days(-1))
    page = send(cast, "chair", "role_end", as_three_boxes("until_on", in_days(0)), held(cast, "chair").pk)
    assert "Nobody else leads here" in page


def test_a_role_of_another_group_is_not_ended_here(cast: Cast) -> None:
    theirs = Role.objects.get(initiative=cast.another)
    page = address(cast, "role_end", theirs.pk)
    sent = as_three_boxes("until_on", in_days(0))
    assert cast.browser("facilitator").post(page, sent).status_code == 404
    theirs.refresh_from_db()
    assert theirs.until_on is None
