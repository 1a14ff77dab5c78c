"""Every write about people, noun by noun."""
