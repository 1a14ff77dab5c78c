"""What is asked about people, noun by noun. What one tells of oneself is asked of others alike."""
