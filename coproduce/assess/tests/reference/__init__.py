"""The answers a careful person would work out by hand, from what each question says in words.

Plain Python over rows, sharing nothing with the SQL: where the two differ, one of them is wrong.
"""

from collections.abc import Mapping

from coproduce.assess.tests.reference import (
    affected,
    afterwards,
    beginning,
    decisions,
    issues,
    outcomes,
    population,
    power,
    support,
)
from coproduce.assess.tests.reference.answer import Reference

REFERENCES: Mapping[str, Reference] = {
    "1.1-contacted-before-first-decision": affected.contacted,
    "1.1-group-took-part": affected.took_part,
    "1.2-seldom-heard-voice-decided": affected.seldom_heard_decided,
    "1.2-seldom-heard-voice-present": affected.seldom_heard_present,
    "1.2-share-of-population": population.share_of_population,
    "1.3-purpose-before-asking": beginning.purpose_before_asking,
    "1.4-preferred-way": support.preferred_way,
    "1.5-older-people-at-this-stage": beginning.older_people_at_stage,
    "1.5-stage-needed-older-people": beginning.stage_needed_older_people,
    "1.5-took-part-before-first-decision": beginning.took_part_before_first_decision,
    "2.1-ground-rules-agreed": beginning.ground_rules,
    "2.2-asked-what-support-first": support.asked_before_first_meeting,
    "3.1-issue-agreed": issues.issue_agreed,
    "3.1-raised-by-older-person": issues.raised_by_older_person,
    "3.1-says-who-raised-it": issues.says_who_raised_it,
    "3.3-communication-need-met": support.communication_need_met,
    "3.4-professional-asked-what-support": support.professional_asked,
    "4.2-objection-met": decisions.objection_met,
    "4.3-carried-out-or-explained": afterwards.carried_out_or_explained,
    "4.3-could-not-pass-without-older-people": power.could_not_pass,
    "4.3-older-people-decided": decisions.older_people_decided,
    "4.3-result-followed-older-people": decisions.result_followed_older_people,
    "4.3-rule-known-before": decisions.rule_known_before,
    "4.3-two-and-a-third": decisions.two_and_a_third,
    "4.5-done-or-said-why": afterwards.done_or_said_why,
    "5.1-change-from-an-older-voice": afterwards.change_from_an_older_voice,
    "5.1-told-by-who-lives-with-it": afterwards.told_by_who_lives_with_it,
    "5.2-needed-partner-on-board": affected.needed_partner,
    "5.3-offered-another-way": support.offered_another_way,
    "5.5-experience-reached-a-decision": afterwards.experience_reached_a_decision,
    "5.7-older-person-among-doers": afterwards.older_person_among_doers,
    "6.1-needs-met": support.need_met,
    "6.3-task-open-to-all": support.task_open,
    "6.4-record-in-their-format": support.format_need_met,
    "6.5-claim-paid-in-14-days": support.claim_paid,
    "7.1-outcome-chosen-with-older-people": outcomes.chosen_with_older_people,
    "7.3-change-looked-for": outcomes.change_looked_for,
    "7.5-look-back-held": outcomes.look_back_held,
}
