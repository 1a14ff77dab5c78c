"""What somebody is asked when they give records, and when a group agrees a number."""
