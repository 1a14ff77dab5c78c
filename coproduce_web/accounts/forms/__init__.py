"""What somebody is asked when they sign in, and about the devices that let them in."""
