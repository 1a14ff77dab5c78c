"""What a paper is made of, by the names the apps know it by."""

from coproduce.report.paper.blocks import Block, Boxes, Facts, Grid, Lines, Part, Points, Words

__all__ = ["Block", "Boxes", "Facts", "Grid", "Lines", "Part", "Points", "Words"]
