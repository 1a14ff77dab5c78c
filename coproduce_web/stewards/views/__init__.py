"""The pages of those who keep the site."""
