"""What a reader sees of an initiative, noun by noun."""
