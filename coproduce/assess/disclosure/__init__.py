"""Small numbers: what may leave the group, so that nobody can be told from it."""
