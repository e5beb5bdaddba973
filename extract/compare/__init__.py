"""The same figure in several documents, side by side, with a verdict: same, an update, a conflict, not comparable."""
