"""What the pages about power say: described, never marked."""
