"""Wessmoor: a made-up county programme, for showing, trying and measuring. Nobody in it is real."""
