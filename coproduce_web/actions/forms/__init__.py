"""What somebody is asked about what is to be done."""
