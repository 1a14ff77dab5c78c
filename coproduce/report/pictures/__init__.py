"""What can be drawn of an assessment, worked out once for the screen and for paper: places are fractions."""
