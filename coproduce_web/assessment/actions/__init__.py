"""Every write: giving records, asking them, deleting them; and agreeing the numbers a group is judged by."""

from coproduce_web.assessment.actions.own import ask_own_records
from coproduce_web.assessment.actions.records import delete, give, go_on_without_faulty_rows

__all__ = ["ask_own_records", "delete", "give", "go_on_without_faulty_rows"]
