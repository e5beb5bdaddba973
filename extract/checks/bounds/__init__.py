"""Bounds: claims in words that figures bear out."""
