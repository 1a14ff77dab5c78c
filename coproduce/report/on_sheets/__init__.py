"""The sheets of the workbook: their columns, and their rows out of plain values."""
