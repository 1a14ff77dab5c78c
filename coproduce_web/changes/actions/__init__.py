"""Every write about areas of life, and about changes in people's lives."""
