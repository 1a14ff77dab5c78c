"""The population that comes with the library: how many people of each age live in each council area."""

from pathlib import Path

SHIPPED = Path(__file__).with_name("uk-population.csv")
"""Rows of the evidence table `population`. Its licence and its limits are in ATTRIBUTION.md beside it."""
