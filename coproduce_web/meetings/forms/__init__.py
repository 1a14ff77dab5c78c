"""What people are asked about meetings: one file for each thing."""
