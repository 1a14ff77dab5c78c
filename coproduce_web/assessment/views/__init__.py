"""Records and what they answer: the list, giving, reading, and the site's own."""
