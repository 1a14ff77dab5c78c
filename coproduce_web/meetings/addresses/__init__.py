"""The addresses of meetings: before one, and at it and afterwards."""
