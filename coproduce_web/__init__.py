"""The Coproduce site."""
