"""What somebody is asked about decisions."""
