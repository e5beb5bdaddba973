"""Changes: which way a figure went, by verb or noun, and what only looks like a change."""
