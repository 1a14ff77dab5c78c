"""Pages about people. What one does for oneself and a facilitator for another is the same view."""
