"""Sums: parts of a stated total that add up to it."""
