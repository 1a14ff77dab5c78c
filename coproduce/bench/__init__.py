"""How it does at the size of a nation: a made-up one, the figures it gives, and the same in pandas."""
