"""What each person's own page holds, by what they are in each piece of work."""

from datetime import timedelta
from decimal import Decimal

from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from coproduce_web.accounts.models import Person, Stewardship
from coproduce_web.actions.actions import adding
from coproduce_web.contributions.actions import answering, saying
from coproduce_web.contributions.models import Contribution
from coproduce_web.decisions.tests import made as decisions
from coproduce_web.home.access import hats_of
from coproduce_web.initiatives.actions import frame, resources
from coproduce_web.initiatives.models import Initiative, Membership, Role
from coproduce_web.initiatives.tests.cast import Cast, in_days
from coproduce_web.meetings.actions import invited, needs
from coproduce_web.meetings.models import Invitation, Meeting
from coproduce_web.meetings.tests import made as meetings
from coproduce_web.shared.tests.pages import check_page


def page(cast: Cast, reader: str) -> str:
    return check_page(cast.browser(reader).get("/"))


def asked(cast: Cast, *people: Person) -> Meeting:
    """A meeting in twenty days, to which these are asked."""
    meeting = meetings.make_meeting(cast)
    invited.invite(cast.how(), meeting, people=people, reply_at=meetings.REPLY_AT)
    return meeting


def say(cast: Cast, words: str = "The bus is late.", days: int = -3, **more: object) -> Contribution:
    told = {"words": words, "kind": "concern", "made_on": in_days(days), "person": cast.phone} | more
    reached = cast.how(channel="phone", on_behalf_of=cast.phone, read_back=True)
    return saying.say(reached, cast.initiative, **told)  # type: ignore[arg-type]


def test_a_member_reads_when_and_where_the_next_meeting_is_and_can_answer_at_once(cast: Cast) -> None:
    meeting = asked(cast, cast.member)
    needs.tell(cast.how(), meeting, person=cast.member, kinds=["hearing"], told_on=in_days(0))
    text = page(cast, "member")
    assert "In 20 days." in text
    assert "To try both stops on foot, together." in text
    assert "Help with hearing: a loop or a microphone: we know" in text
    assert f"{reverse('invitation_reply', args=[cast.initiative.pk, meeting.pk])}?reply=yes" in text
    assert text.count('class="do"') == 1


def test_a_member_who_has_said_no_to_the_next_meeting_is_shown_the_one_after(cast: Cast) -> None:
    asked(cast, cast.member)
    later = meetings.make_meeting(cast, title="The one after", held_on=in_days(40))
    invited.invite(cast.how(), later, people=[cast.member], reply_at=meetings.REPLY_AT)
    invited.reply(
        cast.how("member"),
        Invitation.objects.get(meeting__held_on=in_days(20)),
        reply="no",
        replied_on=in_days(0),
    )
    assert "In 40 days." in page(cast, "member")


def test_a_member_reads_what_became_of_what_they_said(cast: Cast) -> None:
    one = say(cast, "No bus before ten.", person=cast.member)
    answering.answer(
        cast.how(), one, answer="acted on", words="The 8.50 starts in June.", answered_on=in_days(-1)
    )
    text = page(cast, "member")
    assert "No bus before ten." in text
    assert "The 8.50 starts in June." in text
    assert "Step 1 of 5: said and answered" in text
    assert reverse("trace", args=[cast.initiative.pk, one.pk]) in text


def test_a_member_is_asked_for_their_word_their_deeds_and_whether_a_need_was_met(cast: Cast) -> None:
    decision = decisions.plan(cast)
    doing = adding.add(
        cast.how(), cast.initiative, what="Ring Dale Buses", doers=[cast.member], due_on=in_days(2)
    )
    meeting = asked(cast, cast.member)
    needs.tell(cast.how(), meeting, person=cast.member, kinds=["travel"], told_on=in_days(0))
    Meeting.objects.filter(pk=meeting.pk).update(held_on=in_days(-2))
    text = page(cast, "member")
    assert "3 things are asked of you." in text
    for name, key in (
        ("position_mine", decision.pk),
        ("action", doing.pk),
        ("need_met", meeting.needs.get().pk),
    ):
        assert reverse(name, args=[cast.initiative.pk, key]) in text


def test_a_member_of_whom_nothing_is_asked_is_told_what_they_can_do(cast: Cast) -> None:
    text = page(cast, "carer")
    assert "Nothing just now. You can say something any day." in text
    assert reverse("contribution_write", args=[cast.initiative.pk]) in text
    assert text.count('class="do"') == 1


def test_a_member_sees_nothing_that_is_not_theirs(cast: Cast) -> None:
    say(cast, "Between us: the driver was rude.")
    meeting = asked(cast, cast.phone)
    needs.tell(cast.how(), meeting, person=cast.phone, kinds=["step free"], told_on=in_days(0))
    text = page(cast, "member")
    assert "driver was rude" not in text
    assert "Arthur Bell" not in text


def test_a_facilitator_reads_whom_to_ring_about_what_and_when_it_suits(cast: Cast) -> None:
    meetings.reachable(cast)
    meeting = asked(cast, cast.phone)
    one = say(cast)
    answering.answer(cast.how(), one, answer="no", words="Not this year.", answered_on=in_days(-1))
    text = page(cast, "facilitator")
    assert '<a href="tel:01632960165">01632 960 165</a>' in text
    assert "Before noon" in text
    assert reverse("contribution_telling", args=[cast.initiative.pk, one.pk]) in text
    came = reverse("invitation_reply_for", args=[cast.initiative.pk, meeting.pk, cast.phone.pk])
    assert text.index("Tell them what became of") < text.index(came), "the longest wait is first"
    assert f"{reverse('contribution_write', args=[cast.initiative.pk])}?channel=phone" in text


def test_a_facilitator_reads_what_is_not_met_not_answered_not_told_and_not_written_up(cast: Cast) -> None:
    meeting = asked(cast, cast.phone)
    needs.tell(cast.how(), meeting, person=cast.phone, kinds=["language"], told_on=in_days(0))
    say(cast, "Could the surgery ring, not text?", days=-38)
    decisions.decided(cast, days_ago=3)
    held = meetings.make_meeting(cast, title="Tea and timetables")
    Meeting.objects.filter(pk=held.pk).update(held_on=in_days(-2))
    text = page(cast, "facilitator")
    assert "Another language, or an interpreter, for Arthur Bell" in text
    assert "38 days, late" in text
    assert "0 of 7" in text
    assert reverse("meeting_close", args=[cast.initiative.pk, held.pk]) in text
    assert text.count('class="do"') == 1


def test_one_who_writes_a_letter_to_somebody_is_not_told_to_ring_them(cast: Cast) -> None:
    meetings.reachable(cast)
    one = say(cast, "Larger letters, please.", person=cast.post)
    answering.answer(cast.how(), one, answer="acted on", words="From now on.", answered_on=in_days(-1))
    text = page(cast, "facilitator")
    assert "To tell by letter or email" in text
    assert "Tell them what became of" not in text


def test_a_chair_reads_how_the_rules_held_and_hold_and_which_roles_end(cast: Cast) -> None:
    frame.declare(cast.how(), cast.initiative, older_majority=True, older_chair=True)
    held, to_come = asked(cast, cast.chair, cast.facilitator), asked(cast, cast.chair, cast.member)
    Meeting.objects.filter(pk=held.pk).update(held_on=in_days(-9))
    Invitation.objects.filter(meeting=held).update(came=True)
    Invitation.objects.filter(meeting=to_come).update(reply="yes")
    Role.objects.filter(person=cast.chair).update(until_on=in_days(30))
    decisions.plan(cast)
    text = page(cast, "chair")
    assert "It did not hold. 1 of 2 are older people." in text
    assert "Yes. 2 of 2 are older people." in text
    assert "Joyce Penhallow can take the chair." in text
    assert "Roles that end" in text
    assert "Decisions to make" in text


def test_a_commissioner_reads_decisions_resources_and_the_account_owed(cast: Cast) -> None:
    decisions.plan(cast, approval="The council’s transport team", approval_side="professional")
    decisions.decided(cast, days_ago=200)
    say(cast)
    resources.put_in(
        cast.how(),
        cast.initiative,
        kind="money",
        words="From the parish",
        amount=Decimal(5000),
        spent=Decimal(750),
    )
    text = page(cast, "commissioner")
    assert "The council’s transport team has to agree, and has not answered yet." in text
    assert "£4,250" in text
    owed = text[text.index("The account owed") :]
    for words in ("Decisions not yet told", "Said, and waiting for an answer", "Decisions to look at again"):
        assert words in owed


def test_a_steward_reads_what_only_they_can_put_right(cast: Cast) -> None:
    Role.objects.filter(initiative=cast.another).update(until_on=in_days(-1))
    text = page(cast, "steward")
    assert "You are the only steward" in text
    assert "1 without a facilitator or a chair" in text
    assert reverse("steward") in text


def everything(cast: Cast) -> list[Initiative]:
    """The facilitator is a steward too, and in three pieces of work facilitates, chairs and commissions."""
    Stewardship.objects.create(person=cast.facilitator, from_on=in_days(-9))
    works = [cast.initiative]
    for name in ("Warm rooms", "Singing again"):
        work = Initiative.objects.create(name=name, began_on=in_days(-90), older_majority=True)
        Membership.objects.create(
            initiative=work, person=cast.facilitator, side="professional", joined_on=in_days(-90)
        )
        works.append(work)
    frame.declare(cast.how(), cast.initiative, older_majority=True, older_chair=True)
    Membership.objects.filter(person=cast.facilitator).update(can_commit=True)
    for work in works:
        for role in ("chair", "facilitator"):
            Role.objects.get_or_create(
                initiative=work, person=cast.facilitator, role=role, defaults={"from_on": in_days(-90)}
            )
    return works


def rows(cast: Cast, works: list[Initiative], many: int) -> None:
    for work in works:
        for number in range(many):
            meeting = Meeting.objects.create(
                initiative=work, title=f"Meeting {number}", held_on=in_days(number - 5), starts_at=None
            )
            Invitation.objects.create(meeting=meeting, person=cast.facilitator, channel="phone")
            Contribution.objects.create(
                initiative=work, number=f"{work.pk}-{number}", kind="idea", words="An idea.",
                made_on=in_days(-number), person=cast.facilitator,
            )  # fmt: skip
            adding.add(cast.how(), work, what="A thing", doers=[cast.facilitator], due_on=in_days(number - 9))


def test_one_with_every_hat_in_several_pieces_of_work_costs_no_more(
    cast: Cast, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    works = everything(cast)
    rows(cast, works, 60)
    client = cast.browser("facilitator")
    with django_assert_max_num_queries(12):
        text = check_page(client.get("/"))
    for work in works:
        assert f'<p class="answer book">{work.name}</p>' in text, "by piece of work"
    assert text.count('class="do"') == 1
    assert text.count("<h2>The account owed</h2>") == 0, "a facilitator sees it already"


def test_what_somebody_is_ends_with_the_day_their_role_ends(cast: Cast) -> None:
    assert [at.facilitates for at in hats_of(cast.facilitator).works] == [True]
    Role.objects.filter(person=cast.facilitator).update(until_on=in_days(0))
    assert [at.facilitates for at in hats_of(cast.facilitator).works] == [False]
    Membership.objects.filter(person=cast.facilitator).update(left_on=in_days(0) - timedelta(days=1))
    assert hats_of(cast.facilitator).works == []


def test_one_who_is_in_no_piece_of_work_reads_what_they_can_do(client: Client, cast: Cast) -> None:
    client.force_login(Person.objects.add("Joan Pike", "joan@example.org"))
    text = check_page(client.get("/"))
    assert "Give us records" in text
    assert reverse("initiative_begin") in text


def test_a_facilitator_for_whom_nothing_waits_is_led_through_the_first_hour(cast: Cast) -> None:
    Membership.objects.filter(initiative=cast.another).update(asked_support_on=in_days(-1))
    text = page(cast, "outsider")
    assert "Nothing is waiting." in text
    assert reverse("first_hour", args=[cast.another.pk]) in text
