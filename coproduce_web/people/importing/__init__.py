"""People from a list somebody has already: a workbook read, checked whole, and only then added."""
