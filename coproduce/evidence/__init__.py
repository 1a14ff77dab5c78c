"""The evidence package: plain tables of what happened, their codes, and the ways in and out."""
