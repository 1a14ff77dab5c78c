"""What somebody is asked about areas of life, and about a change."""
