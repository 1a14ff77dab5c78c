"""What somebody is asked when they say something, and about what was said, doors and issues."""
