"""Every write about what is to be done."""
