"""Doors, what is said through them and elsewhere, and the issues that grow out of it."""
