"""Metrics told by a noun beside the figure: before it, behind it, tied by "of", or within a compound."""
