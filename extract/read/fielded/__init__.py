"""Documents in named fields: JSON, JSON Lines, tables."""
