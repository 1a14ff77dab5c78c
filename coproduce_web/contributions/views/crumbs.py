"""The pages of this app by what they show, and the way back from each."""

from django.urls import reverse
from django.utils.translation import gettext as _

from coproduce_web.contributions.models import Contribution, Issue
from coproduce_web.initiatives.crumbs import Crumbs, crumbs
from coproduce_web.initiatives.models import Initiative


def page_of(one: Contribution) -> str:
    """The page of something said."""
    return address("contribution", one)


def address(name: str, one: Contribution) -> str:
    """A page that belongs to something said."""
    return reverse(name, args=[one.initiative_id, one.pk])


def issue_page(issue: Issue) -> str:
    """The issue's own page."""
    return reverse("issue", args=[issue.initiative_id, issue.pk])


def said_crumbs(initiative: Initiative) -> Crumbs:
    """To the work, and what was said in it."""
    return crumbs(initiative, ("contributions", _("What was said")))


def doors_crumbs(initiative: Initiative) -> Crumbs:
    """To the work, what was said in it, and the ways in for anyone."""
    return [*said_crumbs(initiative), (reverse("doors", args=[initiative.pk]), _("Links and posters"))]


def one_crumbs(one: Contribution) -> Crumbs:
    """To the work, what was said, and this by its number."""
    return [*said_crumbs(one.initiative), (page_of(one), one.number)]


def issues_crumbs(initiative: Initiative) -> Crumbs:
    """To the work, and its issues."""
    return crumbs(initiative, ("issues", _("Issues")))


def issue_crumbs(issue: Issue) -> Crumbs:
    """To the work, its issues, and this one."""
    return [*issues_crumbs(issue.initiative), (issue_page(issue), issue.title)]
