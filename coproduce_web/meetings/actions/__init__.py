"""Every write about meetings: one file for each thing."""
