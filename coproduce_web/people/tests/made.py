"""One of each thing held about people, for the tests of the house, made through the actions."""

from coproduce_web.initiatives.tests.cast import Cast, in_days
from coproduce_web.people.actions import characteristics, consents, details, erasure, support
from coproduce_web.people.actions.characteristics import Told
from coproduce_web.people.importing import kept
from coproduce_web.people.importing.columns import New


def make(cast: Cast) -> dict[str, int | str]:
    """Arthur Bell, who has only a telephone, told all of it to Ruth; and a list that waits to be checked."""
    how = cast.how(channel="phone", on_behalf_of=cast.phone, read_back=True)
    details.put_right(
        how, cast.phone, name=cast.phone.name, phone="01632 960 165", address="", place="Hallowby",
        reach_by="phone", when_suits="Before noon", language="", record_format="ordinary print",
    )  # fmt: skip
    details.would_like(how, cast.phone, ways=["phone", "home visit"])
    member = cast.phone.memberships.get()
    told = "My right knee gives way on steps."
    support.ask(
        how, cast.phone, kinds=["travel"], words=told, asked_on=in_days(-40), membership=member
    )  # fmt: skip
    supporter = support.supported_by(how, cast.phone, name="Ann Bell", who="Daughter", phone="01632 960 190")
    agreed = consents.agree(
        how, cast.phone, what_for="My photograph in the newsletter", given_on=in_days(-30)
    )
    who = [Told("age", "1942"), Told("sight", "yes"), Told("religion", "Chapel, and my allotment")]
    characteristics.tell(how, cast.phone, told=who, told_on=in_days(-30))
    wish = erasure.ask(cast.how("phone", channel="phone"), cast.phone, asked_on=in_days(-2))
    kept.keep(cast.facilitator, cast.initiative, [New(2, "Edith Crane", "older person", "01632 960 170")])
    return {
        "support": cast.phone.supports.get().pk,
        "supporter": supporter.pk,
        "consent": agreed.pk,
        "erasure": wish.pk,
    }
