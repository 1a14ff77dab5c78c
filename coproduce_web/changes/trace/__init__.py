"""From a voice to a change and back: what belongs together, told as a picture, a list and a table."""
