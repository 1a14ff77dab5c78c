"""The chapters of a report on paper."""
