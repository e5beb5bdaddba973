"""Repeats: one figure stated twice."""
