"""What is to be done, and what is in the way."""
