"""Every write about what is said, about doors and about issues."""
