"""What counts count: their nouns, parts and wholes, and what lists say once for all."""
