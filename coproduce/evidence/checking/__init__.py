"""Finding every fault of what was opened: cells, keys, references, and rows that do not belong together."""
