"""The words of the framework as they stand on a page: the library keeps codes, here they are said."""

from datetime import date

from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

JUDGEMENTS: dict[str, Promise] = {
    "shown": _("Shown"),
    "partly": _("Partly"),
    "not yet": _("Not yet"),
    "cannot tell": _("Cannot tell"),
    "not enough records": _("Not enough records"),
    "no records": _("No records"),
    "much alike": _("Much alike"),
    "unequal": _("Unequal"),
    "at least": _("At least"),
    "below": _("Below"),
    "described": _("Described, not judged"),
    "not told": _("Not told"),
}

# In this order wherever they stand together.
SIDES: dict[str, Promise] = {
    "older person": _("Older people"),
    "community": _("Community"),
    "professional": _("Professionals"),
    "not known": _("Side not known"),
}
SIDE_CLASSES = {"older person": "older", "community": "community", "professional": "professional"}


def side_class(side: str) -> str:
    """The class that gives a side its colour and pattern in every picture; "unknown" for any other value."""
    return SIDE_CLASSES.get(side, "unknown")


# Codes of the evidence package whose own words are not what a person would say. By list, then code.
CODE_WORDS: dict[str, dict[str, Promise]] = {
    "side": {
        "older person": _("Older person"),
        "community": _("Community: a family carer, neighbour, volunteer or group"),
        "professional": _("Professional: paid or elected for this work"),
        "not known": _("Not known"),
    },
    "channel": {
        "in person": _("Face to face"),
        "home visit": _("At home, on a visit"),
        "phone": _("By telephone"),
        "post": _("By post"),
        "text": _("By text message"),
        "email": _("By email"),
        "online": _("On this site"),
        "video": _("By video"),
    },
    "way": {
        "in person": _("Face to face"),
        "home visit": _("At home, on a visit"),
        "phone": _("By telephone"),
        "post": _("By post"),
        "text": _("By text message"),
        "email": _("By email"),
        "online": _("On this site"),
        "video": _("By video"),
        "supporter brings me": _("Brought by a supporter"),
    },
    "through": {
        "self": _("They said it themselves"),
        "supporter": _("Through a supporter"),
        "advocate": _("Through an advocate"),
        "interpreter": _("Through an interpreter"),
        "spokesperson": _("Through a spokesperson"),
    },
    "need_kind": {
        "step free": _("A way in and about without steps"),
        "hearing": _("Help with hearing: a loop or a microphone"),
        "sight": _("Help with seeing: good light, big letters"),
        "communication": _("Help with speaking or understanding"),
        "language": _("Another language, or an interpreter"),
        "format": _("Papers in another form: large print, easy read, on a recording"),
        "travel": _("Help getting there and back"),
        "companion": _("Somebody to come along"),
        "caring cover": _("Somebody to look after a person at home meanwhile"),
        "money": _("Costs paid, or paid beforehand"),
        "pace and rest": _("A gentle pace, breaks, and somewhere to rest"),
        "time of day": _("A time of day that suits"),
        "food": _("Food and drink that suit"),
        "digital": _("Help with a computer, tablet or phone"),
        "briefing": _("To be told beforehand what it is about"),
        "safety": _("To feel safe there, and on the way"),
    },
    "card_statement": {
        "safe": _("I felt safe to say what I think."),
        "heard": _("What I said was listened to."),
        "matters": _("We worked on what matters to me."),
        "knew": _("I knew how it would be decided."),
        "helped decide": _("I helped decide."),
        "used": _("What I know and can do was used."),
    },
    "contribution_kind": {
        "idea": _("An idea"),
        "experience": _("An experience: something that happened"),
        "concern": _("A worry"),
        "offer": _("An offer: something I could do or lend"),
        "question": _("A question"),
        "thanks": _("Thanks"),
    },
    "answer": {
        "acted on": _("Yes: it is done, or being done"),
        "partly": _("In part"),
        "no": _("No, and here is why"),
        "not now": _("Not now, and here is why"),
        "passed on": _("Passed on to somebody who can"),
        "thanked only": _("Only thanked so far"),
    },
    "rule": {
        "consensus": _("Everyone said yes"),
        "consent": _("Nobody objected"),
        "majority": _("More than half"),
        "special majority": _("A larger share, like two in three"),
        "ballot": _("A public ballot"),
        "advice": _("One person, after asking everyone it touches"),
        "delegated": _("A few, trusted to decide for all"),
        "one person": _("One person alone"),
        "elsewhere": _("Another body decided it"),
        "lot": _("By drawing lots"),
        "not stated": _("Nobody said how"),
    },
    "issue_outcome": {
        "agreed": _("Agreed: we work on it"),
        "not agreed": _("Not agreed"),
        "kept off": _("Kept off the list by somebody"),
        "its own place": _("Given a place of its own, outside this work"),
    },
    "mode": {
        "in person": _("Face to face"),
        "online": _("By video"),
        "phone": _("By telephone"),
        "mixed": _("Some in the room, some from home"),
        "post": _("By post"),
    },
    "level": {
        "individual": _("One person’s own life"),
        "community": _("Many people together"),
    },
    "tier": {
        "own life": _("A person’s own life"),
        "group": _("A group"),
        "service": _("A service"),
        "locality": _("A village, or a part of a town"),
        "area": _("A whole council area"),
        "nation": _("The nation"),
    },
    "role": {
        "chair": _("Chair"),
        "co-chair": _("Chair together with another"),
        "notes": _("Writes the notes"),
        "purse": _("Holds the purse"),
        "facilitator": _("Facilitator: holds it together, and writes down what others say"),
        "outreach": _("Goes out to meet people"),
        "bids": _("Writes bids for money"),
        "interviewer": _("Asks people questions, for research or for jobs"),
        "trainer": _("Teaches others"),
        "panel": _("Sits on a panel"),
        "spokesperson": _("Speaks for us"),
        "other": _("Something else"),
    },
    "why_not": {
        "not asked": _("Nobody has asked them"),
        "no reply": _("They were asked, and have not answered"),
        "asked and said no": _("They were asked, and said no"),
        "cannot as it is run": _("They cannot, the way it is run"),
        "trust": _("They do not trust it yet"),
        "worn out": _("They have been asked too often"),
        "other": _("Another reason"),
    },
    "agreed_how": {
        "common ground": _("By looking for what all could live with"),
        "discussion": _("By talking it over"),
        "vote": _("By a vote"),
        "organiser alone": _("By the organiser alone"),
        "not known": _("Not known"),
    },
    "agreed_sides": {
        "older person": _("Older people"),
        "community": _("Community"),
        "professional": _("Professionals"),
        "older person and community": _("Older people and community"),
        "older person and professional": _("Older people and professionals"),
        "community and professional": _("Community and professionals"),
        "older person and community and professional": _("Older people, community and professionals"),
        "not known": _("Not known"),
    },
    "kept_how": {
        "all": _("All of it"),
        "most": _("Most of it"),
        "some": _("Some of it"),
        "sample": _("A sample, chosen by chance"),
    },
    "strand": {
        "sight": _("Sight loss"),
        "hearing": _("Hearing loss"),
        "trans": _("Being trans"),
        "orientation": _("Who they love"),
        "carer": _("Caring for somebody"),
        "rural": _("Living in the country"),
        "poorer place": _("Living in a poorer place"),
        "care home": _("Living in a care home"),
        "housebound": _("Not able to go out"),
        "alone": _("Living alone"),
        "not online": _("Not on the internet"),
    },
}


def on_day(day: date) -> str:
    """`12 March 2026`."""
    return date_format(day, "j F Y")
