"""Pictures as numbers: pure functions give places in percent, templates print them, and each has its table.

A picture has no size of its own: across it is measured in percent, upwards in the reader's own letters.
So nothing shrinks on a telephone, and every label grows with the text.
"""
