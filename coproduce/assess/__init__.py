"""Questions asked of an evidence package, the findings that come back, and how they may be judged."""
