"""Areas of life, changes in people's lives, and the trace from a voice to a change."""
