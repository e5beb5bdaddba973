"""Checks: figures of a text recomputed from its other figures, where its words say how they hang together."""
