"""The story of the demonstration: each step is data, and is done through one of the site's own actions."""
