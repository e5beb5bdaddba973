"""Ordinals and numbers that are ranks, and those that are none: what the rules of rankings ask."""
