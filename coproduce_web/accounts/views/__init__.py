"""What the sign-in library leaves to us: devices of one’s own, and finishing."""
