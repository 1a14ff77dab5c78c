"""What somebody is asked about an initiative, noun by noun."""
