"""What people see of meetings: one file for each thing one looks at."""
