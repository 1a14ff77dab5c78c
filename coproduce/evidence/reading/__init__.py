"""Opening what was given: every cell still text, under the row number that a spreadsheet shows."""
