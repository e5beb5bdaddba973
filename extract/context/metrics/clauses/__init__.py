"""Metrics told by a clause: its subject, its verb, the object of its verb, what a plan sets."""
