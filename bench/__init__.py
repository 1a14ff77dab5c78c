"""The figures the design promises, measured on this machine: `make bench`."""
