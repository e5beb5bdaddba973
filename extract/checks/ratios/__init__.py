"""Ratios: percentages that are part of whole."""
