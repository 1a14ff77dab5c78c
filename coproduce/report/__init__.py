"""One assessment, written for a screen, a machine or a browser."""
